import { useTranslate } from "../language/useTranslate";
import type { Track } from "../record/types";

export interface LayerToggleProps {
  readonly track: Track;
  readonly shown: boolean;
  readonly onShown: (track: Track, shown: boolean) => void;
  /** What stands beside the box, where the track is named nearby; its name else. */
  readonly words?: string;
}

/** Shows and hides one track on the map. */
export function LayerToggle({ track, shown, onShown, words }: LayerToggleProps) {
  const t = useTranslate();
  return (
    <label className="layer-toggle">
      <input
        type="checkbox"
        checked={shown}
        aria-label={t(`states.track.${track}`)}
        onChange={(event) => onShown(track, event.currentTarget.checked)}
      />
      <span aria-hidden="true">{words ?? t(`states.track.${track}`)}</span>
    </label>
  );
}
