import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";

/** Replaces what a source holds. Data that the map cannot read it reports itself; what is left to catch is that it was removed meanwhile. */
export function replaceData(source: GeoJSONSource | undefined, data: Feature | FeatureCollection): void {
  source?.setData(data).catch(() => undefined);
}
