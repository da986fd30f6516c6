import type { Messages } from "@lingui/core";
import { messages as chartLabel } from "../../language/catalogues/chartLabel.en.po";
import { messages as embed } from "../../language/catalogues/embed.en.po";
import { messages as space } from "../../language/catalogues/space.en.po";
import { messages as states } from "../../language/catalogues/states.en.po";
import { messages as time } from "../../language/catalogues/time.en.po";

/** The messages of an embed, by id. Beside its map there is no list of places. */
export const WORDS: Messages = {
  ...chartLabel,
  ...space,
  ...states,
  ...time,
  ...embed,
  "space.map": embed["embed.map-label"] ?? "",
};
