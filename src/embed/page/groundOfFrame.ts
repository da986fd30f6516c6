import type { FeatureCollection } from "geojson";
import * as v from "valibot";
import type { LoadedGround } from "../../space/drawnGround";
import type { LoadGround } from "../../space/useBasemap";
import { unpackGeometry } from "../unpackGeometry";

const position = v.pipe(v.array(v.number()), v.minLength(2));
const line = v.array(position);
const geometry = v.variant("type", [
  v.object({ type: v.literal("Point"), coordinates: position }),
  v.object({ type: v.literal("LineString"), coordinates: line }),
  v.object({ type: v.picklist(["MultiLineString", "Polygon"]), coordinates: v.array(line) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(line)) }),
]);
/** A feature as it travels: its properties, then its geometry, packed. */
const feature = v.pipe(
  v.tuple([v.record(v.string(), v.unknown()), v.pipe(v.unknown(), v.transform(unpackGeometry), geometry)]),
  v.transform(([properties, shape]) => ({ type: "Feature" as const, properties, geometry: shape })),
);
const collection = v.pipe(
  v.array(feature),
  v.transform((features) => ({ type: "FeatureCollection" as const, features })),
);
const ground = v.object({ land: collection, ground: collection, lines: collection, names: collection });

/** How the ground is fetched that a frame shows. */
export type GroundOfFrame = (isNear: boolean) => LoadGround;

/**
 * Gives what fetches the ground near Damascus, and what fetches all of it, from absolute addresses; each stays the same. What does not come,
 * or damaged, counts as not there.
 */
export function groundOfFrame(addresses: { readonly near: string; readonly far: string }): GroundOfFrame {
  const near: LoadGround = (signal) => fetchGround(addresses.near, signal);
  const all: LoadGround = async (signal) => {
    const [here, beyond] = await Promise.all([near(signal), fetchGround(addresses.far, signal)]);
    return here && beyond ? joined(here, beyond) : (here ?? beyond);
  };
  return (isNear) => (isNear ? near : all);
}

async function fetchGround(address: string, signal: AbortSignal): Promise<LoadedGround | null> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return null;
    const { success, output } = v.safeParse(ground, await response.json(), { abortEarly: true });
    return success ? output : null;
  } catch {
    return null;
  }
}

/** Both, what is far under what is near. */
function joined(near: LoadedGround, far: LoadedGround): LoadedGround {
  const both = (name: keyof LoadedGround): FeatureCollection => ({
    type: "FeatureCollection",
    features: [...far[name].features, ...near[name].features],
  });
  return { land: both("land"), ground: both("ground"), lines: both("lines"), names: both("names") };
}
