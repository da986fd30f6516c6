import { TRACKS } from "../record/types";
import type { ChartLayout } from "./chartLayout";
import type { EventTick } from "./eventTicks";
import type { TimeAxis } from "./timeAxis";

export interface LanePathsProps {
  readonly ticks: readonly EventTick[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** `plain` for all events, `quiet` for those behind a chosen place's, `place` for its own, `day` for the chosen day's. */
  readonly weight: "plain" | "quiet" | "place" | "day";
}

/** Ticks in their lanes: an upright stroke where the date is known, a level line over the days that a vague date may mean. */
export function LanePaths({ ticks, axis, layout, weight }: LanePathsProps) {
  const { lanes, laneHeight } = layout;
  if (lanes === null) return null;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return TRACKS.map((lane) => {
    const own = ticks.filter((tick) => tick.lane === lane);
    const strokes = own.filter((tick) => tick.isExact);
    const ranges = own.filter((tick) => !tick.isExact);
    return (
      <g key={lane} className="timeline-lane" data-lane={lane} data-weight={weight}>
        {ranges.length > 0 && (
          <path
            className="timeline-lane-ranges"
            d={ranges
              .map(({ earliest, latest }) => axis.extent(earliest, latest))
              .map(([left, right]) => `M${round(left)} ${round(lanes[lane] + laneHeight / 2)}H${round(right)}`)
              .join("")}
          />
        )}
        {strokes.length > 0 && (
          <path
            d={strokes
              .map(({ earliest, latest }) => `M${round(axis.x((earliest + latest) / 2))} ${lanes[lane]}v${laneHeight}`)
              .join("")}
          />
        )}
      </g>
    );
  });
}
