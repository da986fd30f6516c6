import type { WireStates } from "../record/wire";
import { packGeometry, type PackedGeometry } from "./packGeometry";

type WireFeature = WireStates["features"][number];
type PackedFeature = Omit<WireFeature, "geometry" | "properties"> & {
  readonly geometry: PackedGeometry;
  readonly properties: Omit<WireFeature["properties"], "grounds"> & {
    readonly grounds: readonly (Omit<WireFeature["properties"]["grounds"][number], "geometry"> & {
      readonly geometry: PackedGeometry;
    })[];
  };
};

/** A states file whose outlines are packed. */
export type PackedStates = Omit<WireStates, "features"> & {
  readonly packed: true;
  readonly features: readonly PackedFeature[];
};

/** A states file with its outlines packed, as `unpackStates` opens it. */
export function packStates(states: WireStates): PackedStates {
  return {
    ...states,
    packed: true,
    features: states.features.map(({ geometry, properties, ...feature }) => ({
      ...feature,
      geometry: packGeometry(geometry),
      properties: {
        ...properties,
        grounds: properties.grounds.map((ground) => ({ ...ground, geometry: packGeometry(ground.geometry) })),
      },
    })),
  };
}
