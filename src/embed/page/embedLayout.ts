import type { ChartLayout } from "../../time/chartLayout";

/** The chart of an embed: ceasefires, counts and years on 60 pixels, the handle's line over all of it. */
export const EMBED_LAYOUT: ChartLayout = {
  height: 60,
  margin: 12,
  barHeight: 6,
  top: 10,
  base: 36,
  lanes: null,
  laneHeight: 0,
  hasWords: false,
  axis: 40,
  // Clear of the handle, whose circle ends at 49.5: in a narrow chart it may stand on the one year that is named besides the first.
  calendarBaseline: 58,
  overview: 0,
  room: 60,
};
