import type { Track } from "../record/types";

/** Where things stand in the chart, in pixels from its top. */
export interface ChartLayout {
  readonly height: number;
  /** Space at both ends of the axis, for half the handle. */
  readonly margin: number;
  /** Height of a national ceasefire's bar. */
  readonly barHeight: number;
  /** Top and base of the counts. */
  readonly top: number;
  readonly base: number;
  /** Top of each lane of events; null where there is no room for lanes. */
  readonly lanes: Readonly<Record<Track, number>> | null;
  readonly laneHeight: number;
  /** Whether there is room for captions and names of ceasefires, and for figures where the chart is wide enough for them. */
  readonly hasWords: boolean;
  /** The line on which the handle runs; the calendar stands below it. */
  readonly axis: number;
  readonly calendarBaseline: number;
  /** Height of the overview below the chart. */
  readonly overview: number;
  /** What chart and overview take together, with the space around them, where all of the frame is shown. */
  readonly room: number;
}

/** Wide: 132 pixels with words. Compact, for phones: 74 pixels, of words only who counted, and low lanes. */
export function chartLayout(isCompact: boolean): ChartLayout {
  if (isCompact) {
    return {
      height: 74,
      margin: 12,
      barHeight: 7,
      top: 12,
      base: 41,
      lanes: { siege: 43.4, truce: 46.8, evacuation: 50.2 },
      laneHeight: 2.8,
      hasWords: false,
      axis: 55,
      calendarBaseline: 70,
      overview: 18,
      room: 78,
    };
  }
  return {
    height: 132,
    margin: 16,
    barHeight: 9,
    top: 20,
    base: 89,
    lanes: { siege: 92, truce: 98.4, evacuation: 104.8 },
    laneHeight: 5.2,
    hasWords: true,
    axis: 111,
    calendarBaseline: 127,
    overview: 18,
    room: 158,
  };
}

/** Charts narrower than this, in pixels, have lanes but no room for figures, nor for captions beside the bars. */
const WORDS_FROM = 720;

/** Whether figures stand beside the lines of a chart so wide, and captions beside the bars. */
export function hasRoomForWords(layout: ChartLayout, width: number): boolean {
  return layout.hasWords && width >= WORDS_FROM;
}
