import { memo } from "react";
import { useTranslate } from "../language/useTranslate";
import { LEAST_VIEW, type AxisView } from "./axisView";
import "./zoomControls.css";
import type { ZoomWish } from "./zoomWish";

export interface ZoomControlsProps {
  readonly id: string;
  readonly view: AxisView;
  /** Whether the axis shows all of the frame. */
  readonly isWhole: boolean;
  readonly onZoom: (wish: ZoomWish) => void;
}

/** Buttons that show a shorter or a longer time, and all of it. */
export const ZoomControls = memo(function ZoomControls({ id, view, isWhole, onZoom }: ZoomControlsProps) {
  const t = useTranslate();
  const isClosest = view.to - view.from <= LEAST_VIEW;
  return (
    <fieldset id={id} className="timeline-zoom" aria-label={t("time.zoom")}>
      <ZoomButton label={t("time.zoom-out")} path="M3 8h10" isIdle={isWhole} onPress={() => onZoom("out")} />
      <ZoomButton label={t("time.zoom-in")} path="M3 8h10M8 3v10" isIdle={isClosest} onPress={() => onZoom("in")} />
      <button type="button" className="timeline-zoom-all" aria-disabled={isWhole} onClick={() => onZoom("all")}>
        {t("time.zoom-all")}
      </button>
    </fieldset>
  );
});

function ZoomButton(props: {
  readonly label: string;
  readonly path: string;
  /** Nothing is left to zoom. The button stays where it is, and keeps the focus. */
  readonly isIdle: boolean;
  readonly onPress: () => void;
}) {
  const { label, path, isIdle, onPress } = props;
  return (
    <button
      type="button"
      className="timeline-zoom-button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onPress();
      }}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
