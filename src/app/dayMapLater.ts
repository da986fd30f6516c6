import { later } from "./later";

/** The map of the day, its scene and its legend: a part that comes beside the record, since nothing of it can be drawn before. Its words are those of the first load. */
export const DAY_MAP = later(async () => (await import("./day/DayMap")).DayMap);
