import { laterPart } from "./laterPart";

/** The sheet of a place: a part that few readers need at first sight, and most soon after. */
export const PLACE_SHEET = laterPart(() => import("../evidence/SheetOfPlace"));
