import { useEffect, useRef, useState, type RefObject } from "react";
import { useTranslate } from "../language/useTranslate";
import type { CameraView } from "../state/cameraView";
import { canShowMap, loadTruceMap } from "./loadTruceMap";
import type { MapViewProps } from "./MapView";
import type { TruceMap } from "./TruceMap";
import { useFlavour } from "./useFlavour";

export interface TruceMapHook extends Omit<MapViewProps, "view" | "onView" | "onFrame"> {
  /** The view to begin with; null while it is not known. */
  readonly start: CameraView | null;
  readonly onFrame: (view: CameraView) => void;
  readonly onRest: (view: CameraView) => void;
}

/** How often the live map is made again after its context was lost, and how long it is left alone before, in milliseconds. */
const ATTEMPTS = 3;
const RECOVERY = 1500;

/**
 * The live map in a container of the page: fetched when this is first shown, kept in step with what it is given. `map` is
 * null and `isDrawn` false while it does not stand, or no longer.
 */
export function useTruceMap(props: TruceMapHook): {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly map: TruceMap | null;
  readonly isDrawn: boolean;
} {
  const { record, scene, scheme, reducedMotion, start } = props;
  const t = useTranslate();
  const flavour = useFlavour(scheme);
  const canvas = useRef<HTMLDivElement>(null);
  const latest = useRef({ ...props, flavour, t });
  const [map, setMap] = useState<TruceMap | null>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    latest.current = { ...props, flavour, t };
  });
  const isPlaced = start !== null;

  useEffect(() => {
    if (!isPlaced || attempt > ATTEMPTS) return undefined;
    let made: TruceMap | null = null;
    let gone = false;
    let recovery = 0;
    const clear = (): void => {
      setMap(null);
      setIsDrawn(false);
    };
    const make = async (): Promise<void> => {
      if (!canShowMap()) return latest.current.onUnavailable("no-webgl");
      const { TruceMap } = await loadTruceMap();
      const now = latest.current;
      if (gone || !canvas.current || !now.start) return;
      made = new TruceMap(canvas.current, {
        record,
        flavour: now.flavour,
        t: now.t,
        view: now.start,
        reducedMotion: now.reducedMotion,
        onSelect: (place) => latest.current.onSelect(place),
        onView: (view) => latest.current.onRest(view),
        onFrame: (view) => latest.current.onFrame(view),
        onDrawn: () => setIsDrawn(true),
        onBasemapFault: (fault) => latest.current.onBasemapFault?.(fault),
        onFailure: (failure) => {
          if (gone) return;
          clear();
          // A worker that does not come will not come a second later either; a context may.
          if (failure === "no-worker" || attempt >= ATTEMPTS) {
            latest.current.onUnavailable(failure);
            setAttempt(ATTEMPTS + 1);
          } else recovery = window.setTimeout(() => setAttempt(attempt + 1), RECOVERY);
        },
      });
      setMap(made);
    };
    make().catch(() => {
      if (!gone) latest.current.onUnavailable("not-loaded");
    });
    return () => {
      gone = true;
      clearTimeout(recovery);
      made?.remove();
      clear();
    };
  }, [record, isPlaced, attempt]);

  useEffect(() => map?.setReducedMotion(reducedMotion), [map, reducedMotion]);
  useEffect(() => map?.setFlavour(flavour), [map, flavour]);
  useEffect(() => map?.setLanguage(t), [map, t]);
  useEffect(() => map?.show(scene), [map, scene]);
  return { canvas, map, isDrawn };
}
