import { useId, useMemo, useRef, useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { Scene } from "../../scene/scene";
import type { CameraView } from "../../state/cameraView";
import { PAGE_INK } from "../../symbology/ink";
import { fromMercator, mercator, worldPixels } from "../extentOf";
import { frameWalls, WALL } from "../frameWalls";
import { hitTargets, HIT_REACH } from "../hitTargets";
import type { FrameSize } from "../moveView";
import { placeAt } from "../placeAt";
import type { BasemapFeatures, SvgBasemapProps } from "./SvgBasemap";
import { SvgScene } from "./SvgScene";
import { svgProjection } from "./svgProjection";
import { useControlBoxes } from "./useControlBoxes";
import { useMapGestures } from "./useMapGestures";

export interface SvgMapProps {
  readonly record: TruceRecord;
  readonly scene: Scene;
  readonly features: BasemapFeatures;
  readonly relief: SvgBasemapProps["relief"];
  readonly view: CameraView;
  readonly size: FrameSize;
  /** The view while the reader moves the map, and the one on which the reader came to rest. */
  readonly onMove: (view: CameraView) => void;
  readonly onRest: (view: CameraView) => void;
  readonly onSelect: (place: PlaceId | null) => void;
  /** Within another page the page's own scrolling comes first. */
  readonly cooperative: boolean;
  /** It is being printed: names may stand where on the screen a control does. */
  readonly onPaper?: boolean;
}

/** The map drawn as SVG: it needs no WebGL, and can be moved, pointed at and chosen from like the live one. */
export function SvgMap(props: SvgMapProps) {
  const { record, scene, features, relief, view, size, onMove, onRest, onSelect, cooperative, onPaper = false } = props;
  const t = useTranslate();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [pointedAt, setPointedAt] = useState<PlaceId | null>(null);
  const { latitude, longitude, zoom } = view;
  const { width, height } = size;
  const projection = useMemo(
    () => svgProjection({ latitude, longitude, zoom, width, height }),
    [latitude, longitude, zoom, width, height],
  );
  function placeUnder([x, y]: readonly [number, number], reach: number): PlaceId | null {
    const world = worldPixels(zoom);
    const [middleX, middleY] = mercator(longitude, latitude);
    const position = fromMercator(middleX + (x - width / 2) / world, middleY + (y - height / 2) / world);
    return placeAt(hitTargets(scene, record, zoom), position, zoom, reach);
  }
  const controls = useControlBoxes(element, onPaper);
  const taken = useMemo(
    () => controls && [...controls, ...frameWalls({ width, height }, WALL)],
    [controls, width, height],
  );
  useMapGestures({
    element,
    view,
    size,
    onMove,
    onRest,
    cooperative,
    onPress: (at) =>
      onSelect(placeUnder(at, matchMedia("(pointer: coarse)").matches ? HIT_REACH.finger : HIT_REACH.mouse)),
  });
  return (
    // The map is moved by keys as the live one is; each place stands in the list beside it, where it can be chosen by name.
    <div
      ref={element}
      className="svg-map"
      data-pointing={pointedAt !== null}
      data-cooperative={cooperative}
      role="application"
      aria-label={t("space.map")}
      onPointerMove={(event) => {
        if (event.pointerType !== "mouse" || event.buttons !== 0) return;
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const place = placeUnder([event.clientX - left, event.clientY - top], HIT_REACH.mouse);
        if (place !== pointedAt) setPointedAt(place);
      }}
      onPointerLeave={() => setPointedAt(null)}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {taken && (
          <SvgScene
            {...{ scene, record, features, projection, relief, pointedAt, t, taken }}
            ink={PAGE_INK}
            id={id.replaceAll(/[^\w-]/g, "_")}
          />
        )}
      </svg>
    </div>
  );
}
