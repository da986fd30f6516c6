import { laterPart } from "./laterPart";

/** The small map of where people were taken, for days on which people are moved. */
export const DESTINATIONS = laterPart(() => import("./inset/DestinationsInset"));
