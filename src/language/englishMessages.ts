import type { Messages } from "@lingui/core";
import { messages as app } from "./catalogues/app.en.po";
import { messages as evidence } from "./catalogues/evidence.en.po";
import { messages as space } from "./catalogues/space.en.po";
import { messages as states } from "./catalogues/states.en.po";
import { messages as time } from "./catalogues/time.en.po";

/** All messages in English, by id. */
export const ENGLISH_MESSAGES: Messages = { ...app, ...evidence, ...space, ...states, ...time };
