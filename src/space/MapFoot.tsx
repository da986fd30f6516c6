import { memo, type CSSProperties } from "react";
import { formatNumber } from "../language/formatNumber";
import { useTranslate } from "../language/useTranslate";
import type { CameraView } from "../state/cameraView";
import type { FrameSize } from "./moveView";
import { scaleBar } from "./scaleBar";

export interface MapFootProps extends Pick<CameraView, "latitude" | "zoom"> {
  /** How large the map is, where paper shows it in another size and its scale with it. */
  readonly size?: FrameSize;
}

/** What kind of drawing the map is, and its scale. */
export const MapFoot = memo(function MapFoot({ latitude, zoom, size }: MapFootProps) {
  const t = useTranslate();
  const { kilometres, length } = scaleBar(latitude, zoom);
  return (
    <p className="map-foot">
      <span className="map-note">{t("space.schematic")}</span>
      <span className="map-scale">
        <span className="map-scale-text">
          {t("space.kilometres", { distance: formatNumber(kilometres, t.language) })}
        </span>
        <svg
          width={length}
          height="6"
          viewBox={`0 0 ${length} 6`}
          style={size && shares(length, size)}
          aria-hidden="true"
        >
          <path d={`M.5 0V5.5H${length - 0.5}V0`} />
        </svg>
      </span>
    </p>
  );
});

/** How long the bar is beside the map, for the style of paper: of its width and of its height. */
function shares(length: number, { width, height }: FrameSize): CSSProperties {
  return { ["--of-width" as string]: length / width, ["--of-height" as string]: length / height };
}
