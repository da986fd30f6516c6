import type { FeatureCollection } from "geojson";
import * as v from "valibot";
import type { Result } from "../record/result";
import type { BasemapFile } from "./basemapAddresses";
import type { BasemapFeatures } from "./svg/SvgBasemap";

/** What the painter relies on; a coordinate that is none leaves its line undrawn, and no more. */
const collection = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      properties: v.nullable(v.object({})),
      geometry: v.object({ type: v.string(), coordinates: v.array(v.unknown()) }),
    }),
  ),
});
const FILES = ["land", "ground", "lines", "names"] as const;

/** Fetches the drawn ground. A file that does not come or is damaged is a failure that names it. */
export async function loadBasemap(
  addresses: Readonly<Record<BasemapFile, string>>,
): Promise<Result<Omit<BasemapFeatures, "places">, BasemapFile>> {
  const [land, ground, lines, names] = await Promise.all(FILES.map((file) => loadFile(addresses[file])));
  if (land && ground && lines && names) return { ok: true, value: { land, ground, lines, names } };
  const missing = FILES.find((_, at) => ![land, ground, lines, names][at]);
  return { ok: false, failure: missing ?? "land" };
}

async function loadFile(address: string): Promise<FeatureCollection | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const json: unknown = await response.json();
    return isCollection(json) ? json : null;
  } catch {
    return null;
  }
}

function isCollection(json: unknown): json is FeatureCollection {
  return v.is(collection, json);
}
