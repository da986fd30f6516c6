import type { Messages } from "@lingui/core";
import { messages as according } from "./catalogues/according.en.po";
import { messages as app } from "./catalogues/app.en.po";
import { messages as list } from "./catalogues/list.en.po";
import { messages as space } from "./catalogues/space.en.po";
import { messages as spans } from "./catalogues/spans.en.po";
import { messages as states } from "./catalogues/states.en.po";
import { messages as time } from "./catalogues/time.en.po";
import { messages as timeline } from "./catalogues/timeline.en.po";

/** The English messages that a first sight needs, by id. */
export const FIRST_ENGLISH: Messages = {
  ...according,
  ...app,
  ...list,
  ...space,
  ...spans,
  ...states,
  ...time,
  ...timeline,
};
