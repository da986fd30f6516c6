import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { ChronicleSort } from "../../state/chronicleSort";
import { StripPatterns } from "../../symbology/StripPatterns";
import { axisCalendar } from "../axisCalendar";
import type { AxisView } from "../axisView";
import type { EventTick } from "../eventTicks";
import { timeAxis } from "../timeAxis";
import { useWidth } from "../useWidth";
import { chronicleAxes } from "./chronicleAxes";
import { ChronicleAxis } from "./ChronicleAxis";
import { ChronicleDay } from "./ChronicleDay";
import "./chronicleGrid.css";
import { ChronicleGround } from "./ChronicleGround";
import type { ChronicleLine } from "./chronicleLines";
import { ChronicleRow } from "./ChronicleRow";
import { lineStops, type LineStop } from "./lineStops";
import { activeOf, moveInGrid, type GridCell } from "./moveInGrid";
import { printScale } from "./printScale";
import type { Reading } from "./Reading";
import { readingOfStop } from "./readingOfStop";
import { readingUnder, type PointedAt } from "./readingUnder";
import { useChronicleLayout } from "./useChronicleLayout";
import { useLineInView } from "./useLineInView";
import { useTouchedBar } from "./useTouchedBar";
import { useVisibleLines } from "./useVisibleLines";

export interface ChronicleGridProps {
  readonly record: TruceRecord;
  readonly lines: readonly ChronicleLine[];
  /** The events of each place. */
  readonly ticks: ReadonlyMap<PlaceId, readonly EventTick[]>;
  readonly sort: ChronicleSort;
  readonly day: Day;
  /** The part of time that is shown; null: all of it. */
  readonly range: AxisView | null;
  readonly selection: PlaceId | null;
  readonly reading: Reading | null;
  readonly labelledBy: string;
  readonly onReading: (reading: Reading | null) => void;
  /** Goes to the day and chooses the place. */
  readonly onGoTo: (reading: Reading) => void;
  /** The same, and brings the focus to the place's sheet. */
  readonly onOpen: (reading: Reading) => void;
  readonly onPlace: (place: PlaceId) => void;
  readonly hrefOf: (place: PlaceId) => string;
}

/** The lines as a grid: only what is seen is drawn, and on paper all. One stop for Tab; the keys of `moveInGrid` go on from there. */
export function ChronicleGrid(props: ChronicleGridProps) {
  const {
    record,
    lines,
    ticks,
    sort,
    day,
    range,
    selection,
    reading,
    labelledBy,
    onReading,
    onGoTo,
    onOpen,
    onPlace,
    hrefOf,
  } = props;
  const t = useTranslate();
  const id = useId();
  const direction = directionOf(t.language);
  const { frame, view, axis, drawing } = useMemo(() => chronicleAxes(direction, range), [direction, range]);
  const [ground, width] = useWidth<HTMLDivElement>();
  const calendar = useMemo(
    () => axisCalendar(timeAxis(width || UNMEASURED, 0, direction, view), t.language),
    [width, direction, view, t],
  );
  const layout = useChronicleLayout();
  const scroller = useRef<HTMLTableSectionElement>(null);
  const isMoved = useRef(false);
  const [wanted, setActive] = useState<GridCell>({ line: 0, cell: 0 });
  const stops = useMemo(
    () =>
      lines.map((line) => (line.kind === "place" ? lineStops(line.spans, ticks.get(line.place.id) ?? NO_TICKS) : null)),
    [lines, ticks],
  );
  const cells = useMemo(() => stops.map((ofLine) => ofLine?.map(({ from }) => from) ?? null), [stops]);
  const heights = useMemo(
    () => lines.map(({ kind }) => (kind === "group" ? layout.heading : layout.line)),
    [lines, layout],
  );
  const active = activeOf(wanted, cells);
  const { visible, scrollTo } = useVisibleLines(scroller, heights, active.line);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    scrollTo(wanted.line);
    const cell = `[data-cell="${String(wanted.line)} ${String(wanted.cell)}"]`;
    scroller.current?.querySelector<HTMLElement>(cell)?.focus({ preventScroll: true });
  }, [wanted, scrollTo]);

  function onKey(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.defaultPrevented) return;
    const line = lines[active.line];
    const stop = stops[active.line]?.[active.cell - 1];
    if (line?.kind === "place" && stop && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return onOpen(readingOfStop(line.place, stop));
    }
    const next = moveInGrid(cells, active, event, direction);
    if (next === null) return undefined;
    event.preventDefault();
    isMoved.current = true;
    return setActive(next);
  }
  function onFocus({ target }: { readonly target: EventTarget }): void {
    const [at, cell] = (target instanceof HTMLElement ? (target.dataset["cell"] ?? "") : "").split(" ").map(Number);
    const line = lines[at ?? -1];
    if (at === undefined || cell === undefined || line?.kind !== "place") return;
    if (at !== active.line || cell !== active.cell) setActive({ line: at, cell });
    const stop = stops[at]?.[cell - 1];
    onReading(stop ? readingOfStop(line.place, stop) : null);
  }

  const isPrinting = layout.name === "print";
  const height = heights.reduce((sum, one) => sum + one, 0);
  const drawn = isPrinting ? lines.map((_, at) => ({ at, top: null })) : visible;
  const columns = Math.max(0, ...cells.map((cell) => cell?.length ?? 0)) + 1;
  const pointed = (at: PointedAt): Reading | null => readingUnder(lines, ticks, axis, layout, at);
  const selected = useMemo(() => {
    const at = lines.findIndex((line) => line.kind === "place" && line.place.id === selection);
    const top = heights.slice(0, Math.max(0, at)).reduce((sum, one) => sum + one, 0);
    return at < 0 ? null : { top, height: heights[at] ?? 0 };
  }, [lines, heights, selection]);
  useLineInView(scroller, selected);
  // Whoever taps cannot point first: what the bar says is told with it.
  const touched = useTouchedBar((at) => {
    const found = pointed(at);
    if (found === null) return false;
    onReading(found);
    onGoTo(found);
    return true;
  });
  return (
    <div
      className="chronicle-grid"
      data-layout={layout.name}
      data-zoomed={range !== null}
      data-sort={sort}
      style={isPrinting ? { zoom: printScale(height) } : {}}
    >
      <svg className="chronicle-patterns" width={0} height={0} aria-hidden="true">
        <StripPatterns layout={layout.strip} direction={direction} idPrefix={id} />
      </svg>
      <div className="chronicle-backdrop" ref={ground}>
        <ChronicleGround axis={drawing} lines={calendar.lines} ceasefires={record.nationalCeasefires} />
      </div>
      <table
        role="grid"
        aria-labelledby={labelledBy}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns}
        onKeyDown={onKey}
        onFocus={onFocus}
        onPointerMove={(event) => onReading(pointed(event))}
        onPointerLeave={({ pointerType }) => pointerType !== "touch" && onReading(null)}
        onClick={(event) => {
          const found = pointed(event);
          if (found) onGoTo(found);
        }}
        {...touched}
      >
        <ChronicleAxis labels={calendar.labels} width={width || UNMEASURED} columns={columns} />
        <tbody ref={scroller}>
          <tr className="chronicle-spacer" aria-hidden="true" style={{ blockSize: height }} />
          {drawn.map(({ at, top }) => {
            const line = lines[at];
            if (line?.kind === "group") {
              const place = { blockSize: layout.heading, ...(top === null ? {} : { top }) };
              return (
                <tr key={`group ${line.group}`} className="chronicle-group" aria-rowindex={at + 2} style={place}>
                  <th scope="row" aria-colindex={1} aria-colspan={columns}>
                    {t(`evidence.group.${line.group}`)}
                  </th>
                </tr>
              );
            }
            return (
              line && (
                <ChronicleRow
                  key={line.place.id}
                  {...{ line, at, top, record, axis, drawing, frame, layout, direction, onPlace }}
                  ticks={ticks.get(line.place.id) ?? NO_TICKS}
                  stops={(isPrinting ? null : stops[at]) ?? NO_STOPS}
                  idPrefix={id}
                  active={active.line === at ? active.cell : null}
                  isSelected={line.place.id === selection}
                  showsDays={sort === "duration"}
                  href={hrefOf(line.place.id)}
                />
              )
            );
          })}
        </tbody>
      </table>
      <div className="chronicle-overlay">
        <ChronicleDay {...{ axis, frame, day }} pointed={reading?.day ?? null} />
      </div>
    </div>
  );
}

/** The width for which the calendar is written before the grid has been measured, in pixels. */
const UNMEASURED = 900;
const NO_TICKS: readonly EventTick[] = [];
const NO_STOPS: readonly LineStop[] = [];
