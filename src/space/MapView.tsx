import { useEffect, useRef, useState } from "react";
import { formatNumber } from "../language/formatNumber";
import { useTranslate } from "../language/useTranslate";
import type { PlaceId, TruceRecord } from "../record/types";
import type { Scene } from "../scene/scene";
import type { CameraView } from "../state/cameraView";
import type { Flavour } from "../symbology/flavours";
import { sameView } from "./camera";
import { canShowMap, loadTruceMap } from "./loadTruceMap";
import "./mapView.css";
import { scaleBar, type ScaleBar } from "./scaleBar";
import type { MapFailure, TruceMap } from "./TruceMap";

export interface MapViewProps {
  readonly record: TruceRecord;
  readonly scene: Scene;
  readonly flavour: Flavour;
  /** Where to look; null: Damascus and what lies round it. A new value moves the camera, unless the reader moved it there. */
  readonly view: CameraView | null;
  /** The reader moved the map. Moves that follow from `view` or a selection are not told. */
  readonly onView: (view: CameraView) => void;
  /** The reader chose a place, or none by choosing empty ground. */
  readonly onSelect: (place: PlaceId | null) => void;
  readonly reducedMotion: boolean;
  /** The map cannot be shown: no WebGL, its context lost, or its files not loaded. Called once. */
  readonly onUnavailable: (reason: MapFailure | "not-loaded") => void;
}

/** The map and its few controls, in the language of the nearest `LanguageProvider`. The map itself is fetched when this is first shown. */
export function MapView(props: MapViewProps) {
  const { record, scene, flavour, view, reducedMotion } = props;
  const t = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ ...props, t });
  const toldView = useRef<CameraView | null>(view);
  const [map, setMap] = useState<TruceMap | null>(null);
  const [scale, setScale] = useState<ScaleBar | null>(null);
  useEffect(() => {
    latest.current = { ...props, t };
  });

  useEffect(() => {
    let made: TruceMap | null = null;
    let gone = false;
    const fail = (reason: MapFailure | "not-loaded"): void => {
      if (!gone) latest.current.onUnavailable(reason);
    };
    const start = async (): Promise<void> => {
      if (!canShowMap()) return fail("no-webgl");
      const { TruceMap } = await loadTruceMap();
      if (gone || !container.current) return;
      const now = latest.current;
      made = new TruceMap(container.current, {
        record,
        flavour: now.flavour,
        t: now.t,
        view: now.view,
        reducedMotion: now.reducedMotion,
        onSelect: (place) => latest.current.onSelect(place),
        onView: (moved) => {
          toldView.current = moved;
          latest.current.onView(moved);
        },
        onFrame: ({ latitude, zoom }) => {
          const next = scaleBar(latitude, zoom);
          setScale((old) => (old?.kilometres === next.kilometres && old.length === next.length ? old : next));
        },
        onFailure: fail,
      });
      setMap(made);
    };
    start().catch(() => fail("not-loaded"));
    return () => {
      gone = true;
      made?.remove();
      setMap(null);
    };
  }, [record]);

  useEffect(() => map?.setReducedMotion(reducedMotion), [map, reducedMotion]);
  useEffect(() => map?.setFlavour(flavour), [map, flavour]);
  useEffect(() => map?.setLanguage(t), [map, t]);
  useEffect(() => map?.show(scene), [map, scene]);
  useEffect(() => {
    if (!map || !view || (toldView.current && sameView(view, toldView.current))) return;
    toldView.current = view;
    map.setCamera(view);
  }, [map, view]);
  const selected = scene.selected?.place ?? null;
  const flownTo = useRef(view && selected);
  useEffect(() => {
    if (!map || flownTo.current === selected) return;
    flownTo.current = selected;
    const geometry = latest.current.scene.selected?.geometry;
    if (geometry) map.flyTo(geometry);
  }, [map, selected]);

  return (
    <div className="map-view">
      <div ref={container} className="map-canvas" dir="ltr" />
      <div className="map-zoom">
        <button
          type="button"
          aria-label={t("space.zoom-in")}
          title={t("space.zoom-in")}
          disabled={!map}
          onClick={() => map?.zoomBy(1)}
        >
          <ZoomIcon path="M2 8h12M8 2v12" />
        </button>
        <button
          type="button"
          aria-label={t("space.zoom-out")}
          title={t("space.zoom-out")}
          disabled={!map}
          onClick={() => map?.zoomBy(-1)}
        >
          <ZoomIcon path="M2 8h12" />
        </button>
        <button
          type="button"
          aria-label={t("space.reset")}
          title={t("space.reset")}
          disabled={!map}
          onClick={() => map?.reset()}
        >
          <ZoomIcon path="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5" />
        </button>
      </div>
      {scale && (
        <p className="map-foot">
          <span className="map-note">{t("space.schematic")}</span>
          <span className="map-scale">
            <span className="map-scale-text">
              {t("space.kilometres", { distance: formatNumber(scale.kilometres, t.language) })}
            </span>
            <svg width={scale.length} height="6" viewBox={`0 0 ${scale.length} 6`} aria-hidden="true" focusable="false">
              <path d={`M.5 0V5.5H${scale.length - 0.5}V0`} />
            </svg>
          </span>
        </p>
      )}
    </div>
  );
}

function ZoomIcon({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
