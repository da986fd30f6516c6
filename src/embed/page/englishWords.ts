import type { Messages } from "@lingui/core";
import { messages as chart } from "../../language/catalogues/chart.en.po";
import { messages as embed } from "../../language/catalogues/embed.en.po";
import { messages as space } from "../../language/catalogues/space.en.po";
import { messages as states } from "../../language/catalogues/states.en.po";
import { messages as time } from "../../language/catalogues/time.en.po";

/** The messages of an embed, by id. */
export const WORDS: Messages = { ...chart, ...space, ...states, ...time, ...embed };
