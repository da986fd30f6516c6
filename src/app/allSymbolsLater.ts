import { laterPart } from "./laterPart";

/** The legend of all symbols. */
export const ALL_SYMBOLS = laterPart(() => import("./AllSymbols"));
