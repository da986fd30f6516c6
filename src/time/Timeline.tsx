import { useMemo } from "react";
import { directionOf, type Language } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import { DAY_FRAME, type Day, type DayRange } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import type { AxisView } from "./axisView";
import { chartLayout } from "./chartLayout";
import { ChartTrackLater } from "./ChartTrackLater";
import { DayHeading } from "./DayHeading";
import { PlayControls } from "./PlayControls";
import type { Stop } from "./stopKeeper";
import "./timeline.css";
import { timelineController } from "./timelineController";
import { useAxisView } from "./useAxisView";
import { usePlayChoices } from "./usePlayChoices";
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
  /** Where the slider came to rest, on that day; null before the first stop, and while it moves. */
  readonly stop: Stop | null;
  /** A multiple of one month a second. */
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  /** The place whose changes the buttons, the Page keys and play stop at, and whose events stand out; null: any place. */
  readonly selection: PlaceId | null;
  /** Is told to what part of time the axis is zoomed; null: to all of it. */
  readonly onView?: (view: AxisView | null) => void;
  /** The days of the axis; by default the slider's own. */
  readonly frame?: DayRange;
  /** Within another page: there the wheel scrolls, and zooms only with Ctrl. */
  readonly isEmbedded?: boolean;
}

/** Up to this width, in pixels, the controls stand above the chart, which has neither lanes nor words. */
const COMPACT_UP_TO = 720;

/** The day: told, chosen, stepped, dragged and played, on an axis of what the record holds. */
export function Timeline(props: TimelineProps) {
  const { record, index, language, day, onDay, playing, onPlaying, stop, speed, onSpeed, selection } = props;
  const { frame = DAY_FRAME, isEmbedded = false } = props;
  const t = useTranslate();
  const direction = directionOf(language);
  const place = (selection !== null && record?.places.get(selection)) || null;
  const placeId = place?.id;
  const controller = useMemo(
    () =>
      timelineController({
        direction,
        frame,
        nextChange: (from, towards) => index?.nextChange(from, towards, placeId) ?? null,
      }),
    [direction, frame, index, placeId],
  );
  usePlayer({ controller, index, day, onDay, playing, onPlaying, speed });
  const { goToChange, togglePlay } = usePlayChoices({ controller, day, onDay, playing, onPlaying });
  const axisView = useAxisView(frame, day, props.onView);
  const [ref, width] = useWidth<HTMLDivElement>();
  const isCompact = width <= COMPACT_UP_TO;
  const layout = useMemo(() => chartLayout(isCompact), [isCompact]);
  return (
    <div
      className="timeline"
      ref={ref}
      data-layout={isCompact ? "compact" : "wide"}
      data-playing={playing}
      lang={language}
      dir={direction}
    >
      <DayHeading
        {...{ record, index, day, onDay, frame, stop }}
        selection={place?.id ?? null}
        compactWidth={isCompact ? width : null}
      />
      <PlayControls
        {...{ playing, speed, onSpeed }}
        hasPrevious={controller.change(day, -1) !== null}
        hasNext={controller.change(day, 1) !== null}
        isAtEnd={day >= frame.latest}
        onChange={goToChange}
        onPlay={togglePlay}
        placeName={place?.name[t.language] ?? null}
      />
      {width > 0 && (
        <ChartTrackLater
          {...{ record, controller, layout, axisView, day, onDay, isEmbedded }}
          selection={place?.id ?? null}
        />
      )}
    </div>
  );
}
