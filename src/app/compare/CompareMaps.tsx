import { useMemo, useState } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import type { PlaceId, Track, TruceRecord } from "../../record/types";
import { sceneOf } from "../../scene/sceneOf";
import { firstView } from "../../space/firstView";
import { MapZoom } from "../../space/MapZoom";
import { zoomView } from "../../space/moveView";
import { SvgMap, type SvgMapProps } from "../../space/svg/SvgMap";
import { useBasemap } from "../../space/useBasemap";
import { useFrameSize } from "../../space/useFrameSize";
import { ZOOM_LIMITS, type CameraView } from "../../state/cameraView";
import type { ComparedDays } from "./comparedDays";
import { SwipedMaps } from "./SwipedMaps";

export interface CompareMapsProps extends ComparedDays {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly layers: ReadonlySet<Track>;
  readonly selection: PlaceId | null;
  readonly view: CameraView | null;
  /** How much of one map shows the earlier day, in per cent; null: a map for each day. Another way needs another key. */
  readonly swipe: number | null;
  readonly onSwipe: (part: number) => void;
  readonly onView: (view: CameraView | null) => void;
  readonly onSelect: (place: PlaceId | null) => void;
}

/** The map on two days, side by side or one over the other: moved together, so that the same ground lies under both. */
export function CompareMaps(props: CompareMapsProps) {
  const { record, index, earlier, later, layers, selection, view, swipe, onSwipe, onView, onSelect } = props;
  const [frame, size] = useFrameSize();
  const [moving, setMoving] = useState<CameraView | null>(null);
  const ground = useBasemap(record, true);
  const now = moving ?? view ?? (size && firstView(size));
  function rest(moved: CameraView): void {
    setMoving(null);
    onView(moved);
  }
  function zoomBy(step: 1 | -1): void {
    if (!now || !size) return;
    const zoom = Math.min(ZOOM_LIMITS.nearest, Math.round((now.zoom + step) * 2) / 2);
    rest(zoomView(now, zoom, [size.width / 2, size.height / 2], size));
  }
  const shared = ground &&
    size &&
    now && {
      record,
      size,
      onSelect,
      features: ground.features,
      relief: ground.relief,
      view: now,
      onMove: setMoving,
      onRest: rest,
      cooperative: window.self !== window.top,
    };
  const mapOf = (day: Day) => shared && <MapOfDay {...{ index, day, layers, selection, shared }} />;
  const [earlierMap, laterMap] = [mapOf(earlier), mapOf(later)];
  const zoom = <MapZoom onZoom={zoomBy} onReset={() => onView(null)} disabled={!now} />;
  if (swipe !== null) {
    return <SwipedMaps {...{ earlier, later, frame, earlierMap, laterMap, zoom }} part={swipe} onPart={onSwipe} />;
  }
  return (
    <div className="compare-maps">
      <figure>
        <DayCaption day={earlier} />
        <div className="map-view" ref={frame} data-painter="svg">
          {earlierMap}
        </div>
      </figure>
      <figure>
        <DayCaption day={later} />
        <div className="map-view" data-painter="svg">
          {laterMap}
          {zoom}
        </div>
      </figure>
    </div>
  );
}

function DayCaption({ day }: { readonly day: Day }) {
  const t = useTranslate();
  return <figcaption>{formatDay(day, t.language)}</figcaption>;
}

function MapOfDay({
  index,
  day,
  layers,
  selection,
  shared,
}: Pick<CompareMapsProps, "index" | "layers" | "selection"> & {
  readonly day: Day;
  readonly shared: Omit<SvgMapProps, "scene">;
}) {
  const { record } = shared;
  const scene = useMemo(() => sceneOf(record, index, day, layers, selection), [record, index, day, layers, selection]);
  return <SvgMap {...shared} scene={scene} />;
}
