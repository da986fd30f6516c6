import { memo } from "react";
import { formatNumber } from "../language/formatNumber";
import { useTranslate } from "../language/useTranslate";
import type { CameraView } from "../state/cameraView";
import { scaleBar } from "./scaleBar";

/** What kind of drawing the map is, and its scale. */
export const MapFoot = memo(function MapFoot({ latitude, zoom }: Pick<CameraView, "latitude" | "zoom">) {
  const t = useTranslate();
  const { kilometres, length } = scaleBar(latitude, zoom);
  return (
    <p className="map-foot">
      <span className="map-note">{t("space.schematic")}</span>
      <span className="map-scale">
        <span className="map-scale-text">
          {t("space.kilometres", { distance: formatNumber(kilometres, t.language) })}
        </span>
        <svg width={length} height="6" viewBox={`0 0 ${length} 6`} aria-hidden="true" focusable="false">
          <path d={`M.5 0V5.5H${length - 0.5}V0`} />
        </svg>
      </span>
    </p>
  );
});
