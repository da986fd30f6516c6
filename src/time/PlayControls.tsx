import { memo } from "react";
import { useTranslate } from "../language/useTranslate";
import { ControlIcon } from "./ControlIcon";
import { PLAY_SPEEDS } from "./player";
import "./playControls.css";
import { KEEPS_PLAYING } from "./usePlayer";

export interface PlayControlsProps {
  /** Whether there is a change before the day, and one after it. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onChange: (direction: 1 | -1) => void;
  readonly playing: boolean;
  /** Play begins anew from here: there is no day after this one. */
  readonly isAtEnd: boolean;
  readonly onPlay: () => void;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  /** Whose changes the buttons go to, in the reader's language; null: any place's. */
  readonly placeName: string | null;
}

/** Previous change, play or pause, next change, and the speed of play. */
export const PlayControls = memo(function PlayControls(props: PlayControlsProps) {
  const { hasPrevious, hasNext, onChange, playing, isAtEnd, onPlay, speed, onSpeed, placeName } = props;
  const t = useTranslate();
  const label = t(playing ? "time.pause" : isAtEnd ? "time.play-again" : "time.play");
  return (
    <div className="timeline-controls">
      <ChangeButton {...{ onChange, placeName }} direction={-1} isIdle={!hasPrevious} />
      <button
        type="button"
        className="timeline-button timeline-play"
        aria-label={label}
        title={label}
        onClick={onPlay}
        {...KEEPS_PLAYING}
      >
        <ControlIcon path={playing ? "M5.5 3.5h3v11h-3zM10.5 3.5h3v11h-3z" : "M5.5 3.2v11.6l9-5.8z"} />
      </button>
      <ChangeButton {...{ onChange, placeName }} direction={1} isIdle={!hasNext} />
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
});

function ChangeButton(
  props: Pick<PlayControlsProps, "onChange" | "placeName"> & {
    readonly direction: 1 | -1;
    /** There is no change to go to. The button stays where it is, and keeps the focus. */
    readonly isIdle: boolean;
  },
) {
  const { onChange, placeName, direction, isIdle } = props;
  const t = useTranslate();
  const id = direction === 1 ? "time.next-change" : "time.previous-change";
  const label = placeName === null ? t(id) : t(`${id}-in`, { place: placeName });
  return (
    <button
      type="button"
      className="timeline-button timeline-step"
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={() => onChange(direction)}
    >
      <ControlIcon path={direction === 1 ? "M4.5 3.5l6 5.5-6 5.5M13 3.5v11" : "M13.5 3.5l-6 5.5 6 5.5M5 3.5v11"} />
    </button>
  );
}
