import type { ExpressionSpecification } from "maplibre-gl";
import type { FlavourName } from "../symbology/flavours";
import { siegeRing } from "../symbology/ring";
import { imageId } from "./imageId";
import { patternEnlargement } from "./patternStep";

/** A paint property of a layer that must change with the step of zoom, so that patterns keep their size. */
export interface SteppedPaint {
  readonly layer: string;
  readonly property: "fill-pattern" | "line-pattern" | "line-dasharray";
  readonly value: ExpressionSpecification | number[];
}

/** The patterns and dashes of a step (`patternStep`). */
export function steppedPaints(flavour: FlavourName, step: number): readonly SteppedPaint[] {
  const image = (family: "texture" | "line", property: string, ...words: string[]): ExpressionSpecification => [
    "concat",
    [imageId(family, flavour, ...words), ""].join("|"),
    ["get", property],
    `|${step}`,
  ];
  const partial = siegeRing("partially-besieged", "certain");
  const dashes = (partial.dash ?? []).map((length) => length / partial.width / patternEnlargement(step));
  return [
    { layer: "truce-textures", property: "fill-pattern", value: image("texture", "texture") },
    { layer: "siege-rings-dotted", property: "line-pattern", value: image("line", "ring", "dots") },
    { layer: "toothed-rings", property: "line-pattern", value: image("line", "teeth", "teeth") },
    { layer: "siege-rings-broken", property: "line-dasharray", value: dashes },
  ];
}
