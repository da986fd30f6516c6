import { later } from "./later";

/** The sheet of a place: a part that few readers need at first sight, and most soon after. */
export const PLACE_SHEET = later(() => import("../evidence/SheetOfPlace"));
