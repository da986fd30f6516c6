import { bboxPolygon, booleanIntersects } from "@turf/turf";
import type { Feature, FeatureCollection, GeoJsonProperties } from "geojson";
import { NEAR_BOUNDS } from "./nearBounds";
import { packGeometry, type PackedGeometry } from "./packGeometry";

/** A feature of the ground as it travels to an embed: its properties, then its geometry. */
export type PackedFeature = readonly [GeoJsonProperties, PackedGeometry];

/** The basemap's files in one, by name, as `loadEmbedGround` opens it. */
export type PackedGround = Readonly<Record<string, readonly PackedFeature[]>>;

/** The basemap in two files: what reaches into `NEAR_BOUNDS`, which every embed fetches, and all else. */
export function packGround(files: Readonly<Record<string, FeatureCollection>>): {
  readonly near: PackedGround;
  readonly far: PackedGround;
} {
  const near = bboxPolygon(NEAR_BOUNDS);
  const part = (isWanted: (feature: Feature) => boolean): PackedGround =>
    Object.fromEntries(
      Object.entries(files).map(([name, { features }]) => [
        name,
        features
          .filter(isWanted)
          .map(({ properties, geometry }): PackedFeature => [properties ?? {}, packGeometry(geometry)]),
      ]),
    );
  return {
    near: part((feature) => booleanIntersects(feature, near)),
    far: part((feature) => !booleanIntersects(feature, near)),
  };
}
