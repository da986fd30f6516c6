import type { FeatureCollection } from "geojson";

const TEXTS = import.meta.glob<string>("../../data/basemap/{land,ground,lines,names}.geojson", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The basemap's files by name, for the build. Throws where one is no collection of features. */
export function basemapFiles(): Readonly<Record<string, FeatureCollection>> {
  return Object.fromEntries(
    Object.entries(TEXTS).map(([path, text]) => {
      const json: unknown = JSON.parse(text);
      if (!isCollection(json)) throw new Error(`${path} is no collection of features`);
      return [/([^/]+)\.geojson$/.exec(path)?.[1] ?? path, json];
    }),
  );
}

function isCollection(value: unknown): value is FeatureCollection {
  return typeof value === "object" && value !== null && "features" in value && Array.isArray(value.features);
}
