import { TRACKS } from "../record/types";
import type { ChartLayout } from "./chartLayout";
import type { EventTick } from "./eventTicks";
import { laneStrokes, type StrokeStrength } from "./laneStrokes";
import type { TimeAxis } from "./timeAxis";
import "./lanePaths.css";

export interface LanePathsProps {
  readonly ticks: readonly EventTick[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** `plain` for all events, `quiet` for those behind a chosen place's, `place` for its own, `day` for the chosen day's. */
  readonly weight: "plain" | "quiet" | "place" | "day";
}

/** From so many pixels a day, strokes have room to be broader. */
const CLOSE = 4;
const STRENGTHS: readonly StrokeStrength[] = [1, 2, 3, 4];

/** Events in their lanes: upright strokes, stronger where several fall on one place, and level lines for vague dates. */
export function LanePaths({ ticks, axis, layout, weight }: LanePathsProps) {
  const { lanes, laneHeight } = layout;
  if (lanes === null) return null;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return TRACKS.map((lane) => {
    const { strokes, ranges } = laneStrokes(
      ticks.filter((tick) => tick.lane === lane),
      axis,
    );
    const middle = round(lanes[lane] + laneHeight / 2);
    return (
      <g
        key={lane}
        className="timeline-lane"
        data-lane={lane}
        data-weight={weight}
        data-close={axis.pixelsPerDay >= CLOSE}
      >
        {ranges.length > 0 && (
          <path
            className="timeline-lane-ranges"
            d={ranges.map(([left, right]) => `M${round(left)} ${middle}H${round(right)}`).join("")}
          />
        )}
        {STRENGTHS.map((strength) => {
          const own = strokes.filter((stroke) => stroke.strength === strength);
          return (
            own.length > 0 && (
              <path
                key={strength}
                data-strength={strength}
                d={own.map(({ x }) => `M${x} ${lanes[lane]}v${laneHeight}`).join("")}
              />
            )
          );
        })}
      </g>
    );
  });
}
