import { useEffect, useMemo, useState } from "react";
import type { TruceRecord } from "../record/types";
import { basemapAddresses } from "./basemapAddresses";
import { drawnGround, type LoadedGround } from "./drawnGround";
import { footprintsOf } from "./footprintsOf";
import type { BasemapFeatures, SvgBasemapProps } from "./svg/SvgBasemap";

/** What an SVG map stands on. */
export interface DrawnGround {
  readonly features: BasemapFeatures;
  readonly relief: SvgBasemapProps["relief"];
}

/** Fetches the drawn ground; null where it does not come. Never rejects. */
export type LoadGround = (signal: AbortSignal) => Promise<LoadedGround | null>;

const NO_FEATURES = { type: "FeatureCollection" as const, features: [] };

/**
 * The drawn ground, fetched while `wanted`; null until it is there. Where it does not come, the record is drawn without it.
 * It is fetched anew where `fetchGround` is another than before; what was there stays until then, and where nothing comes.
 */
export function useBasemap(
  record: Pick<TruceRecord, "places">,
  wanted: boolean,
  fetchGround: LoadGround = drawnGround,
): DrawnGround | null {
  const [loaded, setLoaded] = useState<{ readonly by: LoadGround; readonly ground: LoadedGround } | null>(null);
  useEffect(() => {
    if (!wanted || loaded?.by === fetchGround) return undefined;
    const aborted = new AbortController();
    const load = async (): Promise<void> => {
      const ground = await fetchGround(aborted.signal);
      if (aborted.signal.aborted) return;
      const empty = { land: NO_FEATURES, ground: NO_FEATURES, lines: NO_FEATURES, names: NO_FEATURES };
      setLoaded((before) => ({ by: fetchGround, ground: ground ?? before?.ground ?? empty }));
    };
    void load();
    return () => aborted.abort();
  }, [wanted, loaded, fetchGround]);
  return useMemo(() => {
    if (!loaded) return null;
    const places = { type: "FeatureCollection" as const, features: [...footprintsOf(record)] };
    return { features: { ...loaded.ground, places }, relief: basemapAddresses(document.baseURI) };
  }, [loaded, record]);
}
