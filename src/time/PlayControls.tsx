import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { ControlIcon } from "./ControlIcon";
import { PLAY_SPEEDS } from "./player";
import "./playControls.css";
import type { TimelineController } from "./timelineController";
import { KEEPS_PLAYING } from "./usePlayer";

export interface PlayControlsProps {
  readonly controller: TimelineController;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  /** Whose changes the buttons go to, in the reader's language; null: any place's. */
  readonly placeName: string | null;
}

/** Previous change, play or pause, next change, and the speed of play. */
export function PlayControls(props: PlayControlsProps) {
  const { controller, day, onDay, playing, onPlaying, speed, onSpeed, placeName } = props;
  const t = useTranslate();
  function togglePlay(): void {
    if (!playing && day >= controller.frame.latest) onDay(controller.frame.earliest);
    onPlaying(!playing);
  }
  return (
    <div className="timeline-controls">
      <ChangeButton {...{ controller, day, onDay, placeName }} direction={-1} />
      <button
        type="button"
        className="timeline-button timeline-play"
        aria-label={t(playing ? "time.pause" : "time.play")}
        title={t(playing ? "time.pause" : "time.play")}
        onClick={togglePlay}
        {...KEEPS_PLAYING}
      >
        <ControlIcon path={playing ? "M5.5 3.5h3v11h-3zM10.5 3.5h3v11h-3z" : "M5.5 3.2v11.6l9-5.8z"} />
      </button>
      <ChangeButton {...{ controller, day, onDay, placeName }} direction={1} />
      <fieldset className="timeline-speed" aria-label={t("time.speed")} {...KEEPS_PLAYING}>
        {PLAY_SPEEDS.map((one) => (
          <label key={one}>
            <input type="radio" name="timeline-speed" checked={one === speed} onChange={() => onSpeed(one)} />
            <span>{t("time.speed-option", { speed: String(one) })}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function ChangeButton(
  props: Pick<PlayControlsProps, "controller" | "day" | "onDay" | "placeName"> & { readonly direction: 1 | -1 },
) {
  const { controller, day, onDay, placeName, direction } = props;
  const t = useTranslate();
  const target = controller.change(day, direction);
  const id = direction === 1 ? "time.next-change" : "time.previous-change";
  const label = placeName === null ? t(id) : t(`${id}-in`, { place: placeName });
  return (
    <button
      type="button"
      className="timeline-button timeline-step"
      aria-label={label}
      title={label}
      aria-disabled={target === null}
      onClick={() => {
        if (target !== null) onDay(target);
      }}
    >
      <ControlIcon path={direction === 1 ? "M4.5 3.5l6 5.5-6 5.5M13 3.5v11" : "M13.5 3.5l-6 5.5 6 5.5M5 3.5v11"} />
    </button>
  );
}
