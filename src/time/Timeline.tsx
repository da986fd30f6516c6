import { useMemo } from "react";
import { directionOf, type Language } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { chartLayout } from "./chartLayout";
import { ChartTrack } from "./ChartTrack";
import { DayHeading } from "./DayHeading";
import { PlayControls } from "./PlayControls";
import "./timeline.css";
import { timelineController } from "./timelineController";
import { usePlayer } from "./usePlayer";
import { useWidth } from "./useWidth";

export interface TimelineProps {
  /** Null while the record is not there: axis, date and slider stand without a chart. */
  readonly record: TruceRecord | null;
  readonly index: RecordIndex | null;
  readonly language: Language;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  /** A multiple of one month a second. */
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  /** The place whose changes the buttons, the Page keys and play stop at, and whose events stand out; null: any place. */
  readonly selection: PlaceId | null;
}

/** Up to this width, in pixels, the controls stand above the chart, which has neither lanes nor words. */
const COMPACT_UP_TO = 720;

/** The day: told, chosen, stepped, dragged and played, on an axis of what the record holds. */
export function Timeline(props: TimelineProps) {
  const { record, index, language, day, onDay, playing, onPlaying, speed, onSpeed, selection } = props;
  const t = useTranslate();
  const direction = directionOf(language);
  const place = (selection !== null && record?.places.get(selection)) || null;
  const placeId = place?.id;
  const controller = useMemo(
    () =>
      timelineController({
        direction,
        nextChange: (from, towards) => index?.nextChange(from, towards, placeId) ?? null,
      }),
    [direction, index, placeId],
  );
  usePlayer({ controller, day, onDay, playing, onPlaying, speed });
  const [ref, width] = useWidth<HTMLDivElement>();
  const isCompact = width <= COMPACT_UP_TO;
  const layout = useMemo(() => chartLayout(isCompact), [isCompact]);
  return (
    <div className="timeline" ref={ref} data-layout={isCompact ? "compact" : "wide"} lang={language} dir={direction}>
      <DayHeading record={record} index={index} day={day} onDay={onDay} frame={controller.frame} />
      <PlayControls
        controller={controller}
        day={day}
        onDay={onDay}
        playing={playing}
        onPlaying={onPlaying}
        speed={speed}
        onSpeed={onSpeed}
        placeName={place?.name[t.language] ?? null}
      />
      <ChartTrack
        record={record}
        controller={controller}
        layout={layout}
        day={day}
        onDay={onDay}
        selection={place?.id ?? null}
      />
    </div>
  );
}
