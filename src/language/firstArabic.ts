import type { Messages } from "@lingui/core";
import { messages as according } from "./catalogues/according.ar.po";
import { messages as app } from "./catalogues/app.ar.po";
import { messages as list } from "./catalogues/list.ar.po";
import { messages as space } from "./catalogues/space.ar.po";
import { messages as spans } from "./catalogues/spans.ar.po";
import { messages as states } from "./catalogues/states.ar.po";
import { messages as time } from "./catalogues/time.ar.po";
import { messages as timeline } from "./catalogues/timeline.ar.po";

/** The Arabic messages that a first sight needs, by id. */
export const FIRST_ARABIC: Messages = {
  ...according,
  ...app,
  ...list,
  ...space,
  ...spans,
  ...states,
  ...time,
  ...timeline,
};
