import { memo, useCallback, useMemo, useState } from "react";
import { PAGE_WORDS } from "../language/pageWordsHere";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, Track, TruceRecord } from "../record/types";
import { sceneOf } from "../scene/sceneOf";
import { DrawnMapFault, type TellDrawnMapFault } from "../space/DrawnMapFault";
import { USUAL_FRAME } from "../space/firstView";
import type { Frame } from "../space/flowShapes";
import { flowsInFrame } from "../space/flowsInFrame";
import { marksInFrame } from "../space/marksInFrame";
import { MapView, type MapViewProps } from "../space/MapView";
import { useDrawnLegend } from "../space/StandIn";
import type { BasemapFault } from "../space/newsroom/newsroomFile";
import type { CameraView } from "../state/cameraView";
import type { Scheme } from "../symbology/flavours";
import { DESTINATIONS } from "./destinationsLater";
import { ErrorBoundary } from "./ErrorBoundary";
import { Legend } from "./Legend";
import { LegendButton } from "./LegendButton";
import { legendOfFrame } from "../scene/legendOfFrame";
import { PartFailure } from "./PartFailure";
import { useLater } from "./useLater";
import { useIdleValue } from "../state/useIdleValue";
import { useMediaQuery } from "../state/useMediaQuery";

export interface MapColumnProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly day: Day;
  readonly layers: ReadonlySet<Track>;
  readonly place: PlaceId | null;
  /** Places whose names are marked: the accounts differ there. */
  readonly differing: ReadonlySet<PlaceId>;
  readonly view: CameraView | null;
  readonly scheme: Scheme;
  readonly onView: (view: CameraView | null) => void;
  /** Is told what is seen of the map, once it has come to rest. */
  readonly onSeen?: (view: CameraView) => void;
  readonly onSelect: (place: PlaceId | null) => void;
  readonly onLayer: (track: Track, shown: boolean) => void;
  readonly onAllSymbols: () => void;
}

/** Why the live map does not stand. */
type MapUnavailable = Parameters<MapViewProps["onUnavailable"]>[0];

/** The map and its legend; where the live map cannot be had, a word about that. */
export const MapColumn = memo(function MapColumn(props: MapColumnProps) {
  const { record, index, day, layers, place, differing, view, scheme, onView, onSelect, onLayer, onAllSymbols } = props;
  const t = useTranslate();
  const [basemapFault, setBasemapFault] = useState<BasemapFault | null>(null);
  const tellBasemapFault = useCallback((fault: BasemapFault) => {
    void PAGE_WORDS.complete().then(() => setBasemapFault(fault));
  }, []);
  const [retryMap, setRetryMap] = useState<(() => void) | null>(null);
  const tellMapFault = useCallback<TellDrawnMapFault>((retry) => setRetryMap(() => retry), []);
  const [failure, setFailure] = useState<MapUnavailable | null>(null);
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  const [frame, setFrame] = useState<Frame>(USUAL_FRAME);
  const { onSeen } = props;
  const seeFrame = useCallback(
    (next: Frame) => {
      setFrame(next);
      const { latitude, longitude, zoom } = next;
      onSeen?.({ latitude, longitude, zoom });
    },
    [onSeen],
  );
  const scene = useMemo(
    () => sceneOf(record, index, day, layers, place, differing),
    [record, index, day, layers, place, differing],
  );
  // By their parts: on a day on which nothing changes these are the same objects, and the legend waits for nothing.
  const { marks, flows } = scene;
  const movedNow = flows.length > 0 ? scene.day : null;
  const quiet = useIdleValue(useMemo(() => ({ marks, flows, movedOn: movedNow }), [marks, flows, movedNow]));
  const { marks: quietMarks, flows: quietFlows, movedOn } = quiet;
  const groups = useMemo(
    () => legendOfFrame(marksInFrame(quietMarks, frame), flowsInFrame(quietFlows, frame)),
    [quietMarks, quietFlows, frame],
  );
  const drawnGroups = useDrawnLegend()?.(scene);
  const destinations = useLater(DESTINATIONS, movedOn !== null);
  return (
    <>
      <div className="map-frame">
        <ErrorBoundary fallback={PartFailure}>
          <DrawnMapFault value={tellMapFault}>
            <MapView
              record={record}
              scene={scene}
              scheme={scheme}
              view={view}
              onView={onView}
              onSelect={onSelect}
              onFrame={seeFrame}
              reducedMotion={reducedMotion}
              onUnavailable={setFailure}
              onBasemapFault={tellBasemapFault}
            />
          </DrawnMapFault>
        </ErrorBoundary>
        {destinations.kind === "ready" && (
          <destinations.module.DestinationsInset {...{ record, index, frame }} day={movedOn} marks={quietMarks} />
        )}
        <LegendButton groups={groups} onOpen={onAllSymbols} />
      </div>
      {retryMap !== null && (
        <p className="map-plain" role="alert">
          {t("app.map-failed")}{" "}
          <button type="button" className="text-button" onClick={retryMap}>
            {t("app.retry")}
          </button>
        </p>
      )}
      {failure !== null && retryMap === null && (
        <output className="map-plain">{t(failure === "no-webgl" ? "app.map-plain" : "app.map-lost")}</output>
      )}
      {basemapFault !== null && <output className="map-plain">{t(`picture.basemap-${basemapFault}`)}</output>}
      <Legend groups={drawnGroups ?? groups} layers={layers} onLayer={onLayer} onAllSymbols={onAllSymbols} />
    </>
  );
});
