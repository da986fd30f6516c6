import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PlaceId, TruceRecord } from "../record/types";
import type { Scene } from "../scene/scene";
import { ZOOM_LIMITS, type CameraView } from "../state/cameraView";
import { usePrinting } from "../state/usePrinting";
import type { Scheme } from "../symbology/flavours";
import { sameView, viewOfPlace } from "./camera";
import { DrawnMap } from "./DrawnMap";
import { firstView } from "./firstView";
import type { Frame } from "./flowShapes";
import { MapFoot } from "./MapFoot";
import "./mapView.css";
import { MapZoom } from "./MapZoom";
import { keepInBounds, zoomView } from "./moveView";
import type { BasemapFault } from "./newsroom/newsroomFile";
import type { MapFailure } from "./TruceMap";
import { paperSize } from "./paperSize";
import { useDrawnStandIn, useStandIn } from "./StandIn";
import { useBasemap } from "./useBasemap";
import { useFrameSize } from "./useFrameSize";
import { useSpareTime } from "./useSpareTime";
import { useSvgMap } from "./useSvgMap";
import { useTruceMap } from "./useTruceMap";

export interface MapViewProps {
  readonly record: TruceRecord;
  readonly scene: Scene;
  readonly scheme: Scheme;
  /** Where to look; null: Damascus and what lies round it. A new value moves the camera, unless the reader moved it there. */
  readonly view: CameraView | null;
  /**
   * The reader moved the map; or, null, it moved itself to bring a selected place into view, and stands where it would by itself.
   * Moves that follow from `view` are not told.
   */
  readonly onView: (view: CameraView | null) => void;
  /** The reader chose a place, or none by choosing empty ground. */
  readonly onSelect: (place: PlaceId | null) => void;
  /** What the reader sees of the map, once it has come to rest, whoever moved it. */
  readonly onFrame: (frame: Frame) => void;
  /** Where the map begins elsewhere than at Damascus: goes there by `view`, and the words for it. */
  readonly reset?: { readonly go: () => void; readonly words: string };
  readonly reducedMotion: boolean;
  /** The newsroom's own basemap cannot be laid. */
  readonly onBasemapFault?: (fault: BasemapFault) => void;
  /** The live map cannot be shown: no WebGL, its context lost for good, its worker or its files not loaded. The drawn one stays. */
  readonly onUnavailable: (reason: MapFailure | "not-loaded") => void;
}

/** A map that has not moved for so long, in milliseconds, is at rest. */
const AT_REST = 120;

/**
 * The map and its few controls, in the language of the nearest `LanguageProvider`. It is drawn as SVG at once; the live map
 * is fetched, takes over in the same view when it stands, and gives back to SVG where it cannot go on.
 */
export const MapView = memo(function MapView(props: MapViewProps) {
  const { record, scene, view, onView, onSelect, onFrame } = props;
  const [frame, size] = useFrameSize();
  const [camera] = useState(() => createStore(() => ({ view })));
  const seen = useStore(camera).view;
  const see = useCallback((moved: CameraView) => camera.setState({ view: moved }), [camera]);
  const told = useRef<CameraView | null>(view);
  const now = useMemo(() => (size ? keepInBounds(seen ?? firstView(size), size) : seen), [seen, size]);
  const rest = useCallback(
    (moved: CameraView): void => {
      told.current = moved;
      see(moved);
      onView(moved);
    },
    [onView, see],
  );
  useEffect(() => {
    if (!now || !size) return undefined;
    const told = setTimeout(() => onFrame({ ...now, ...size }), AT_REST);
    return () => clearTimeout(told);
  }, [now, size, onFrame]);
  const { canvas, map, isDrawn } = useTruceMap({ ...props, start: now, onFrame: see, onRest: rest });
  // The drawn map is a chunk of its own, which a page that the live one paints needs for paper alone.
  const isPrinting = usePrinting();
  const drawnSize = useMemo(() => size && (isPrinting ? paperSize(size) : size), [size, isPrinting]);
  const hasSpare = useSpareTime(isDrawn);
  const ground = useBasemap(record, !isDrawn || hasSpare);
  const drawSvgMap = useSvgMap(!isDrawn || hasSpare, !isDrawn);

  useEffect(() => {
    if (!view || (told.current && sameView(view, told.current))) return;
    told.current = view;
    if (map) map.setCamera(view);
    else see(view);
  }, [map, view, see]);

  const selected = scene.selected?.place ?? null;
  const flownTo = useRef(view && selected);
  const ledTo = useRef(view);
  useEffect(() => {
    // A view that comes with a selection wins: the caller says where to look.
    const isLed = view !== null && ledTo.current !== view;
    ledTo.current = view;
    if (flownTo.current === selected || !size || !now) return;
    flownTo.current = selected;
    if (isLed) return;
    const geometry = scene.selected?.geometry;
    if (!geometry) return;
    const target = map ? null : viewOfPlace(geometry, { ...now, ...size });
    if (target) see(target);
    if (!target && !map?.flyTo(geometry)) return;
    told.current = null;
    onView(null);
  }, [map, selected, scene, now, size, see, view, onView]);

  function zoomBy(step: 1 | -1): void {
    if (map) return map.zoomBy(step);
    if (!now || !size) return;
    const zoom = Math.min(ZOOM_LIMITS.nearest, Math.round((now.zoom + step) * 2) / 2);
    rest(zoomView(now, zoom, [size.width / 2, size.height / 2], size));
  }
  function reset(): void {
    if (props.reset) props.reset.go();
    else if (map) map.reset();
    else if (size) rest(firstView(size));
  }

  const [firstScene] = useState(scene);
  const drawStandIn = useDrawnStandIn();
  const isDrawnByOurselves = !isDrawn && drawSvgMap !== null && ground !== null && size !== null && now !== null;
  useStandIn(frame, !isDrawn && !isDrawnByOurselves && scene === firstScene);

  return (
    <div className="map-view" ref={frame} data-painter={isDrawn ? "webgl" : "svg"}>
      {(!isDrawn || isPrinting) && drawSvgMap && ground && drawnSize && now && (
        <DrawnMap
          draw={drawSvgMap}
          {...{ record, scene, onSelect }}
          size={drawnSize}
          features={ground.features}
          relief={ground.relief}
          view={now}
          onMove={see}
          onRest={rest}
          cooperative={window.self !== window.top}
          onPaper={isPrinting}
        />
      )}
      {drawStandIn?.(scene, record)}
      <div ref={canvas} className="map-canvas" dir="ltr" data-drawn={isDrawn} />
      <MapZoom onZoom={zoomBy} onReset={reset} resetWords={props.reset?.words} disabled={!now} />
      {now && <MapFoot latitude={now.latitude} zoom={now.zoom} {...(drawnSize && { size: drawnSize })} />}
    </div>
  );
});
