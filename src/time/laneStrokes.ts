import type { EventTick } from "./eventTicks";
import type { TimeAxis } from "./timeAxis";

/** How strongly a stroke is drawn: 1 for an event alone, up to 4 where many fall on one place. */
export type StrokeStrength = 1 | 2 | 3 | 4;

/** A lane's events as they are drawn: upright strokes, and level lines over the days that a vague date may mean. */
export interface LaneStrokes {
  readonly strokes: readonly { readonly x: number; readonly strength: StrokeStrength }[];
  readonly ranges: readonly (readonly [left: number, right: number])[];
}

/** A date known to a few days is a stroke while those days are not wider than this, in pixels. */
const WIDEST_STROKE = 6;
/** Strokes of one day stand side by side, so far apart, where a day has room for them. */
const BESIDE = 4;
const DAY_PART = 0.7;

/** Events on the axis. Those that fall on one pixel become one stroke, the stronger the more they are. */
export function laneStrokes(ticks: readonly EventTick[], axis: TimeAxis): LaneStrokes {
  const shown = ticks.filter(({ earliest, latest }) => axis.shows(earliest, latest));
  const isStroke = ({ earliest, latest, isExact }: EventTick): boolean =>
    isExact && (latest - earliest) * axis.pixelsPerDay <= WIDEST_STROKE;
  const days = new Map<number, number>();
  for (const tick of shown.filter(isStroke)) {
    const middle = (tick.earliest + tick.latest) / 2;
    days.set(middle, (days.get(middle) ?? 0) + 1);
  }
  const columns = new Map<number, number>();
  for (const [day, count] of days) {
    const spread = (count - 1) * BESIDE;
    const hasRoom = count > 1 && spread <= axis.pixelsPerDay * DAY_PART;
    for (let at = 0; at < count; at += 1) {
      const x = Math.floor(axis.x(day) + (hasRoom ? at * BESIDE - spread / 2 : 0)) + 0.5;
      columns.set(x, (columns.get(x) ?? 0) + 1);
    }
  }
  return {
    strokes: [...columns].map(([x, count]) => ({ x, strength: strengthOf(count) })).toSorted((a, b) => a.x - b.x),
    ranges: shown.filter((tick) => !isStroke(tick)).map(({ earliest, latest }) => axis.extent(earliest, latest)),
  };
}

function strengthOf(count: number): StrokeStrength {
  if (count <= 1) return 1;
  if (count === 2) return 2;
  return count <= 4 ? 3 : 4;
}
