import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { PlaceId, TruceRecord } from "../../record/types";
import { sameScene } from "../../scene/sameScene";
import type { Scene } from "../../scene/scene";
import type { Frame } from "../../space/flowShapes";
import { MapFoot } from "../../space/MapFoot";
import type { MapViewProps } from "../../space/MapView";
import { MapZoom } from "../../space/MapZoom";
import { keepInBounds, zoomView, type FrameSize } from "../../space/moveView";
import { SvgMap } from "../../space/svg/SvgMap";
import { useDrawnStandIn, useStandIn } from "../../space/StandIn";
import { useBasemap } from "../../space/useBasemap";
import { useFrameSize } from "../../space/useFrameSize";
import { ZOOM_LIMITS, type CameraView } from "../../state/cameraView";
import type { Scheme } from "../../symbology/flavours";
import { embedView } from "./embedView";
import type { GroundOfFrame } from "./groundOfFrame";
import { isWithin } from "./isWithin";
import { steadySize } from "./steadySize";
import { useLiveTurn } from "./useLiveTurn";
import { viewWithPlace } from "./viewWithPlace";
import { NEAR_BOUNDS } from "../nearBounds";
import "../../space/mapView.css";

export interface EmbedMapProps {
  readonly record: TruceRecord;
  readonly scene: Scene;
  readonly scheme: Scheme;
  readonly area: PlaceId | null;
  /** The place whose card lies over the map's foot. */
  readonly chosen: PlaceId | null;
  /** Where the chapter that is told looks in a frame; null: it says nothing of it, or none is told. */
  readonly viewOf: ((size: FrameSize) => CameraView) | null;
  /** Where the reader moved the map to; null: nowhere yet. */
  readonly view: CameraView | null;
  readonly onView: (view: CameraView | null) => void;
  readonly onSelect: (place: PlaceId | null) => void;
  readonly onFrame: (frame: Frame) => void;
  /** How the drawn ground is fetched; null: file by file. */
  readonly groundOf: GroundOfFrame | null;
}

/** The live map, fetched once a reader moves the drawn one; where it does not come, what says so. */
const LiveMap = lazy(async (): Promise<{ default: ComponentType<MapViewProps> }> => {
  try {
    const { MapView } = await import("../../space/MapView");
    return { default: MapView };
  } catch {
    return { default: NoLiveMap };
  }
});

function NoLiveMap({ onUnavailable }: Pick<MapViewProps, "onUnavailable">) {
  useEffect(() => onUnavailable("not-loaded"), [onUnavailable]);
  return <></>;
}

/**
 * The map of an embed. The picture that the page came with stands until another day or view is wanted; then it is drawn as SVG; the live
 * map comes once the reader moves or zooms it, and gives its WebGL context back when the embed has gone out of sight or when three others were
 * touched since; it comes again with the next move. A day on which nothing is drawn otherwise than on the one before asks nothing of it.
 */
export const EmbedMap = memo(MapOfEmbed, sameProps);

function MapOfEmbed(props: EmbedMapProps) {
  const { record, scene, scheme, area, viewOf, chosen, view, onView, onSelect, onFrame, groundOf } = props;
  const [frame, size] = useFrameSize(steadySize);
  const standIn = useRef<HTMLDivElement>(null);
  const drawStandIn = useDrawnStandIn();
  const [moving, setMoving] = useState<CameraView | null>(null);
  const [isLive, setIsLive] = useState(false);
  const [isUnavailable, setIsUnavailable] = useState(false);
  const [firstScene] = useState(scene);
  const [firstChosen] = useState(chosen);
  const began = useMemo(() => {
    if (!size) return null;
    const first = viewOf ? viewOf(size) : embedView(record, area, size, pointerHere());
    return withPlace(record, firstChosen, first, size) ?? first;
  }, [record, area, viewOf, firstChosen, size]);
  const wanted = moving ?? view ?? began;
  const now = useMemo(() => wanted && size && keepInBounds(wanted, size), [wanted, size]);
  const isNear = now === null || size === null || isWithin({ ...now, ...size }, NEAR_BOUNDS);
  const ground = useBasemap(record, true, groundOf?.(isNear));
  const isDrawn = ground !== null && size !== null && now !== null;
  useStandIn(standIn, !isDrawn && sameScene(scene, firstScene));

  const t = useTranslate();
  const reset = useMemo(() => ({ go: () => onView(null), words: t("embed.reset") }), [onView, t]);

  const tell = useRef(onFrame);
  useEffect(() => {
    tell.current = onFrame;
  });
  useEffect(() => {
    if (now && size) tell.current({ ...now, ...size });
  }, [now, size]);

  // Whoever chose the place, the reader, the host or a story: it is to be seen, and its card not to lie on it.
  const settled = useRef(firstChosen);
  useEffect(() => {
    if (!now || !size || settled.current === chosen) return;
    settled.current = chosen;
    const next = withPlace(record, chosen, now, size);
    if (next) onView(next);
  }, [record, chosen, now, size, onView]);

  // A drawn map does not mind whether it is in sight: while the host's page only scrolls, nothing is to be done.
  useEffect(() => {
    const target = frame.current;
    if (!target || !isLive) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) setIsLive(false);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [frame, isLive]);

  function move(next: CameraView): void {
    setMoving(next);
    if (!isUnavailable) setIsLive(true);
  }
  function rest(next: CameraView): void {
    setMoving(null);
    onView(next);
  }
  function zoomBy(step: 1 | -1): void {
    if (!now || !size) return;
    const zoom = Math.min(ZOOM_LIMITS.nearest, Math.round((now.zoom + step) * 2) / 2);
    rest(zoomView(now, zoom, [size.width / 2, size.height / 2], size));
    if (!isUnavailable) setIsLive(true);
  }

  const drawn = (
    <div className="map-view" data-painter="svg">
      {isDrawn && (
        <div className="embed-drawn" style={{ blockSize: size.height }}>
          <SvgMap
            {...{ record, scene, size, onSelect }}
            features={ground.features}
            relief={null}
            view={now}
            onMove={move}
            onRest={rest}
            cooperative
          />
        </div>
      )}
      <MapZoom onZoom={zoomBy} onReset={reset.go} resetWords={reset.words} disabled={!now} />
      {now && <MapFoot latitude={now.latitude} zoom={now.zoom} />}
    </div>
  );
  const isLiveShown = isLive && !isUnavailable && moving === null;
  useLiveTurn(isLiveShown, () => setIsLive(false));
  return (
    <div className="embed-map" ref={frame}>
      <div className="embed-stand-in" ref={standIn}>
        {drawStandIn?.(scene, record)}
      </div>
      {isLiveShown ? (
        <Suspense fallback={drawn}>
          <LiveMap
            {...{ record, scene, scheme, reset, onSelect, onFrame, onView }}
            view={now}
            reducedMotion={matchMedia("(prefers-reduced-motion: reduce)").matches}
            onUnavailable={() => setIsUnavailable(true)}
          />
        </Suspense>
      ) : (
        drawn
      )}
    </div>
  );
}

/** The view with the chosen place in it; null where there is none, or nothing is to be moved for it. */
function withPlace(record: TruceRecord, chosen: PlaceId | null, view: CameraView, size: FrameSize): CameraView | null {
  const place = chosen === null ? undefined : record.places.get(chosen);
  return place ? viewWithPlace(place.geometry, view, size, pointerHere()) : null;
}

/** The map's buttons are larger for a finger. */
const pointerHere = () => (matchMedia("(pointer: coarse)").matches ? "finger" : "mouse");

const OTHER_PROPS = [
  "record",
  "scheme",
  "area",
  "viewOf",
  "chosen",
  "view",
  "onView",
  "onSelect",
  "onFrame",
  "groundOf",
] as const;

function sameProps(before: EmbedMapProps, after: EmbedMapProps): boolean {
  return sameScene(before.scene, after.scene) && OTHER_PROPS.every((name) => before[name] === after[name]);
}
