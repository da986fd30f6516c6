import { useEffect, useMemo, useState } from "react";
import type { TruceRecord } from "../record/types";
import { basemapAddresses } from "./basemapAddresses";
import { footprintsOf } from "./footprintsOf";
import type { loadBasemap } from "./loadBasemap";
import type { BasemapFeatures, SvgBasemapProps } from "./svg/SvgBasemap";

/** What an SVG map stands on. */
export interface DrawnGround {
  readonly features: BasemapFeatures;
  readonly relief: SvgBasemapProps["relief"];
}

const NO_FEATURES = { type: "FeatureCollection" as const, features: [] };

/** What loads the ground is a part of its own: a page that WebGL paints never needs it. */
async function fetchBasemap(signal: AbortSignal): ReturnType<typeof loadBasemap> {
  try {
    const load = await import("./loadBasemap");
    return await load.loadBasemap(basemapAddresses(document.baseURI), signal);
  } catch {
    return { ok: false, failure: "land" };
  }
}

/** The drawn ground, fetched while `wanted`; null until it is there. Where it does not come, the record is drawn without it. */
export function useBasemap(record: Pick<TruceRecord, "places">, wanted: boolean): DrawnGround | null {
  const [loaded, setLoaded] = useState<Omit<BasemapFeatures, "places"> | null>(null);
  useEffect(() => {
    if (!wanted || loaded) return undefined;
    const aborted = new AbortController();
    const load = async (): Promise<void> => {
      const result = await fetchBasemap(aborted.signal);
      if (aborted.signal.aborted) return;
      const empty = { land: NO_FEATURES, ground: NO_FEATURES, lines: NO_FEATURES, names: NO_FEATURES };
      setLoaded(result.ok ? result.value : empty);
    };
    void load();
    return () => aborted.abort();
  }, [wanted, loaded]);
  return useMemo(() => {
    if (!loaded) return null;
    const places = { type: "FeatureCollection" as const, features: [...footprintsOf(record)] };
    return { features: { ...loaded, places }, relief: basemapAddresses(document.baseURI) };
  }, [loaded, record]);
}
