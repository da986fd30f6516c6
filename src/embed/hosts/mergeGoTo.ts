import type { GoTo } from "./readGoTo";

/** One wish that leads where two lead in a row: what the later leaves open is the earlier's, except that a chapter sets day and place anew. */
export function mergeGoTo(earlier: GoTo, later: GoTo): GoTo {
  if (later.chapter !== undefined) return later;
  return {
    chapter: earlier.chapter,
    day: later.day ?? earlier.day,
    place: later.place === undefined ? earlier.place : later.place,
  };
}
