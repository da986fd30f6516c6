import type { TimeAxis } from "./timeAxis";

/** Where the captions of the rows begin, in pixels: a little after the beginning of time. */
export function captionX(axis: TimeAxis): number {
  return axis.begin + (axis.direction === "rtl" ? -8 : 8);
}
