import { memo } from "react";
import { formatNumber } from "../../language/formatNumber";
import { directionOf } from "../../language/Language";
import type { Translate } from "../../language/createTranslate";
import { useTranslate } from "../../language/useTranslate";
import type { DayCount } from "../../record/countDays";
import type { DayRange } from "../../record/day";
import type { PlaceId, TruceRecord } from "../../record/types";
import { plainClick } from "../../state/plainClick";
import type { StripAxis } from "../../symbology/stripAxis";
import type { EventTick } from "../eventTicks";
import { ChronicleCell } from "./ChronicleCell";
import type { ChronicleLayout } from "./chronicleLayout";
import type { PlaceLine } from "./chronicleLines";
import { ChronicleStrip } from "./ChronicleStrip";
import type { LineStop } from "./lineStops";

export interface ChronicleRowProps {
  readonly line: PlaceLine;
  /** The number of the line, and how far its top is from that of the first, in pixels; null where it stands after the one before. */
  readonly at: number;
  readonly top: number | null;
  readonly record: TruceRecord;
  readonly ticks: readonly EventTick[];
  /** The cells after the name. */
  readonly stops: readonly LineStop[];
  readonly axis: StripAxis;
  /** The same, also for what lies outside of the frame: that is cut off. */
  readonly drawing: StripAxis;
  /** The days that are shown. */
  readonly frame: DayRange;
  readonly layout: ChronicleLayout;
  readonly direction: "ltr" | "rtl";
  readonly idPrefix: string;
  /** The cell of this line that Tab comes to; null where that is in another line. */
  readonly active: number | null;
  readonly isSelected: boolean;
  /** Whether the days under siege stand beside the name. */
  readonly showsDays: boolean;
  readonly href: string;
  readonly onPlace: (place: PlaceId) => void;
}

/** A place: its name in both scripts, a link; its history, a cell for each of its statuses and events. */
export const ChronicleRow = memo(function ChronicleRow(props: ChronicleRowProps) {
  const {
    line,
    at,
    top,
    record,
    ticks,
    stops,
    axis,
    drawing,
    frame,
    layout,
    direction,
    idPrefix,
    active,
    isSelected,
    href,
    onPlace,
  } = props;
  const { place } = line;
  const t = useTranslate();
  const other = t.language === "en" ? "ar" : "en";
  return (
    <tr
      className="chronicle-line"
      data-line={at}
      data-selected={isSelected}
      aria-rowindex={at + 2}
      style={{ blockSize: layout.line, ...(top === null ? {} : { top }) }}
    >
      <th scope="row" aria-colindex={1}>
        <a
          href={href}
          data-cell={`${String(at)} 0`}
          tabIndex={active === 0 ? 0 : -1}
          {...(isSelected ? { "aria-current": "true" as const } : {})}
          onClick={plainClick(() => onPlace(place.id))}
        >
          <span className="chronicle-name">
            <bdi>{place.name[t.language]}</bdi>{" "}
            {props.showsDays ? (
              <span className="chronicle-other">{daysWords(line.siege, t)}</span>
            ) : (
              <bdi lang={other} dir={directionOf(other)} className="chronicle-other">
                {place.name[other]}
              </bdi>
            )}
          </span>
        </a>
        <ChronicleStrip {...{ ticks, layout, direction, idPrefix }} axis={drawing} history={line.history} />
      </th>
      {stops.map((stop, number) => (
        <ChronicleCell
          key={keyOf(stop)}
          {...{ stop, place, record, axis, frame }}
          line={at}
          cell={number + 1}
          isActive={active === number + 1}
        />
      ))}
    </tr>
  );
});

function keyOf(stop: LineStop): string {
  if (stop.kind === "event") return stop.tick.event.id;
  const { track, key, status, from } = stop.span;
  return `${track} ${key} ${status} ${from.edtf}`;
}

function daysWords({ least, most }: DayCount, t: Translate): string {
  if (least === most) return t("chronicle.days", { count: least });
  return t("chronicle.days-between", {
    least: formatNumber(least, t.language),
    most: formatNumber(most, t.language),
  });
}
