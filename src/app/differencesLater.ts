import { laterPart } from "./laterPart";

/** The list of what the accounts differ on. */
export const DIFFERENCES = laterPart(() => import("../evidence/DifferenceList"));
