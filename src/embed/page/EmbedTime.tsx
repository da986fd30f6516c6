import { useMemo, useState } from "react";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { Day, DayRange } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import type { PlaceId, TruceRecord } from "../../record/types";
import { wholeView } from "../../time/axisView";
import { ControlIcon } from "../../time/ControlIcon";
import { timeAxis } from "../../time/timeAxis";
import { TimelineChart, type TimelineChartProps } from "../../time/TimelineChart";
import { timelineController } from "../../time/timelineController";
import { KEEPS_PLAYING, usePlayer } from "../../time/usePlayer";
import { useWidth } from "../../time/useWidth";
import { createTouchChoice } from "./createTouchChoice";
import { EmbedCounted } from "./EmbedCounted";
import { EMBED_LAYOUT } from "./embedLayout";

export interface EmbedTimeProps {
  /** As the chart draws it, `chartRecord`. */
  readonly record: TruceRecord | null;
  /** Of the tracks that are drawn. */
  readonly index: RecordIndex | null;
  readonly days: DayRange;
  readonly day: Day;
  /** The day in words. */
  readonly date: string;
  readonly onDay: (day: Day) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly place: PlaceId | null;
}

/** One list for all days, so that a step does not draw the chart. */
const NO_TICKS: TimelineChartProps["ticks"] = [];
const STEPS = {
  play: "M5.5 3.2v11.6l9-5.8z",
  pause: "M5.5 3.5h3v11h-3zM10.5 3.5h3v11h-3z",
  next: "M4.5 3.5l6 5.5-6 5.5M13 3.5v11",
  previous: "M13.5 3.5l-6 5.5 6 5.5M5 3.5v11",
} as const;

/** The day of an embed: played, stepped from change to change, dragged, pressed anywhere on the axis, or moved by keys. */
export function EmbedTime({ record, index, days, day, date, onDay, playing, onPlaying, place }: EmbedTimeProps) {
  const t = useTranslate();
  const direction = directionOf(t.language);
  const [track, width] = useWidth<HTMLDivElement>();
  const controller = useMemo(
    () =>
      timelineController({
        direction,
        frame: days,
        nextChange: (from, towards) => index?.nextChange(from, towards, place ?? undefined) ?? null,
      }),
    [direction, days, index, place],
  );
  const [touch] = useState(createTouchChoice);
  const take = (chosen: Day | null): void => {
    if (chosen !== null) onDay(chosen);
  };
  usePlayer({ controller, index, day, onDay, playing, onPlaying, speed: 1 });
  const axis = useMemo(
    () => timeAxis(width, EMBED_LAYOUT.margin, direction, wholeView(days)),
    [width, direction, days],
  );
  const step = (towards: 1 | -1) => {
    const target = controller.change(day, towards);
    const label = t(towards === 1 ? "time.next-change" : "time.previous-change");
    return (
      <button
        type="button"
        className="embed-step"
        aria-label={label}
        title={label}
        aria-disabled={target === null}
        onClick={() => {
          if (target !== null) onDay(target);
        }}
      >
        <ControlIcon path={STEPS[towards === 1 ? "next" : "previous"]} />
      </button>
    );
  };
  const isAtEnd = day >= days.latest;
  const playLabel = t(playing ? "time.pause" : isAtEnd ? "time.play-again" : "time.play");
  function togglePlay(): void {
    if (!playing && isAtEnd) onDay(days.earliest);
    onPlaying(!playing);
  }
  return (
    <div className="embed-time timeline" data-layout="compact" lang={t.language} dir={direction}>
      {step(-1)}
      <button
        type="button"
        className="embed-step embed-play"
        aria-label={playLabel}
        title={playLabel}
        onClick={togglePlay}
        {...KEEPS_PLAYING}
      >
        <ControlIcon path={playing ? STEPS.pause : STEPS.play} />
      </button>
      {step(1)}
      <div className="embed-track" ref={track}>
        {width > 0 && (
          <TimelineChart
            {...{ record, axis }}
            layout={EMBED_LAYOUT}
            ticks={NO_TICKS}
            chosen={null}
            words={EmbedCounted}
            isWhole
          />
        )}
        <input
          type="range"
          min={days.earliest}
          max={days.latest}
          step={1}
          value={day}
          aria-label={t("time.slider")}
          aria-valuetext={date}
          onChange={(event) => {
            const chosen = touch.choose(controller.clamp(event.currentTarget.valueAsNumber));
            take(chosen);
            // What is not taken does not move the handle either.
            if (chosen === null) event.currentTarget.value = String(day);
          }}
          onPointerDown={(event) => {
            if (event.pointerType === "touch") touch.down({ clientX: event.clientX, clientY: event.clientY }, day);
          }}
          onPointerMove={(event) => take(touch.move(event))}
          onPointerUp={(event) => take(touch.up(event))}
          onPointerCancel={() => take(touch.cancel())}
          onTouchEnd={() => touch.end()}
          onTouchCancel={() => touch.end()}
          onKeyDown={(event) => {
            const target = controller.press(day, event);
            if (target === null) return;
            event.preventDefault();
            if (target !== day) onDay(target);
          }}
        />
      </div>
    </div>
  );
}
