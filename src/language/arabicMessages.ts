import type { Messages } from "@lingui/core";
import { messages as app } from "./catalogues/app.ar.po";
import { messages as evidence } from "./catalogues/evidence.ar.po";
import { messages as space } from "./catalogues/space.ar.po";
import { messages as states } from "./catalogues/states.ar.po";
import { messages as time } from "./catalogues/time.ar.po";

/** All messages in Arabic, by id. */
export const ARABIC_MESSAGES: Messages = { ...app, ...evidence, ...space, ...states, ...time };
