import { memo } from "react";
import { TRACKS, type Track } from "../../record/types";
import type { History } from "../../symbology/historyBars";
import type { StripAxis } from "../../symbology/stripAxis";
import { StripBars } from "../../symbology/StripBars";
import type { EventTick } from "../eventTicks";
import type { ChronicleLayout } from "./chronicleLayout";

export interface ChronicleStripProps {
  readonly history: History;
  readonly ticks: readonly EventTick[];
  readonly axis: StripAxis;
  readonly layout: ChronicleLayout;
  readonly direction: "ltr" | "rtl";
  readonly idPrefix: string;
}

/** No sheet is as wide, in the pixels of a chronicle that is made small to fit on it. */
const PAPER = 2400;

/** The history of a place as the map drew it, and below it its events as ticks. */
export const ChronicleStrip = memo(function ChronicleStrip(props: ChronicleStripProps) {
  const { history, ticks, axis, layout, direction, idPrefix } = props;
  return (
    <svg className="chronicle-strip" width="100%" height={layout.height} aria-hidden="true">
      <StripBars
        {...{ history, axis, direction, idPrefix }}
        layout={layout.strip}
        {...(layout.name === "print" ? { paper: PAPER } : {})}
      />
      <svg
        className="chronicle-ticks"
        y={layout.ticks.y}
        width="100%"
        height={layout.ticks.height}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
      >
        {TRACKS.map((lane) => (
          <path key={lane} data-lane={lane} d={ticksPath(ticks, lane, axis)} />
        ))}
      </svg>
    </svg>
  );
});

function ticksPath(ticks: readonly EventTick[], lane: Track, axis: StripAxis): string {
  return ticks
    .filter((tick) => tick.lane === lane && tick.isExact)
    .map(({ earliest, latest }) => `M${String(axis.x((earliest + latest) / 2))} 0v1`)
    .join("");
}
