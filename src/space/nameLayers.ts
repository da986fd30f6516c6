import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { NAME_COLOURS } from "./basemapNames";
import type { Flavour } from "../symbology/flavours";
import { FLOW_NAME_LINE } from "./flowName";
import { TYPE } from "./fontFaces";
import { imageId } from "./imageId";
import { NAME_LINE } from "./svg/nameBlock";

/** A kind of type that a property of the feature names. */
function typeNamedBy(property: string): ExpressionSpecification {
  return Object.values(TYPE).reduce<ExpressionSpecification>(
    (rest, [type]) => ["case", ["==", ["get", property], type], ["literal", [type]], rest],
    ["literal", [...TYPE.sans]],
  );
}

/** The colour that the feature names. */
function colourOf({ colours }: Flavour): ExpressionSpecification {
  return NAME_COLOURS.reduce<ExpressionSpecification>(
    (rest, name) => ["case", ["==", ["get", "colour"], name], colours[name], rest],
    ["to-color", colours.mapInk],
  );
}

/** The name in the script that comes first, and below it, where there is one, in the other. */
function textIn(flavour: Flavour): ExpressionSpecification {
  const inBoth: ExpressionSpecification = [
    "format",
    ["get", "text"],
    {},
    "\n",
    {},
    ["get", "second"],
    {
      "font-scale": ["get", "secondShare"],
      "text-font": typeNamedBy("secondType"),
      "text-color": ["case", ["has", "weak"], flavour.colours.mapInk2, colourOf(flavour)],
    },
  ];
  return ["case", ["has", "second"], inBoth, ["format", ["get", "text"], {}]];
}

/** How names are written that have found room: each where it is told to, whatever else stands there. */
function writtenNames(flavour: Flavour): Omit<SymbolLayerSpecification, "id" | "source"> {
  return {
    type: "symbol",
    layout: {
      "text-field": textIn(flavour),
      "text-font": typeNamedBy("type"),
      "text-size": ["get", "size"],
      "text-line-height": NAME_LINE,
      // Their lines are broken already.
      "text-max-width": 99,
      "text-anchor": ["get", "anchor"],
      "text-offset": ["array", "number", 2, ["get", "offset"]],
      "text-rotate": ["get", "angle"],
      "text-justify": "auto",
      "text-overlap": "always",
      "text-ignore-placement": true,
      "symbol-z-order": "source",
    },
    paint: {
      "text-color": colourOf(flavour),
      "text-halo-color": flavour.colours.halo,
      "text-halo-width": ["get", "halo"],
      "text-halo-blur": 0.2,
    },
  };
}

/** Names of land, water, roads and cities that are no part of the record, with the dots of towns and the shields of roads. */
export function groundNameLayer(flavour: Flavour): LayerSpecification {
  const { layout, paint, ...written } = writtenNames(flavour);
  const image = (name: "dot" | "shield"): string => imageId(name, flavour.name);
  return {
    ...written,
    id: "names",
    source: "names",
    layout: {
      ...layout,
      "icon-image": ["match", ["get", "image"], "dot", image("dot"), "shield", image("shield"), ""],
      "icon-overlap": "always",
      "icon-ignore-placement": true,
    },
    paint: { ...paint, "text-halo-blur": 0.4 },
  };
}

/** Names of the record's places. `where`: under discs and arrows, or over them, where the capital's is, too. */
export function placeNameLayer(flavour: Flavour, where: "below" | "above"): LayerSpecification {
  const source = where === "above" ? "names-above" : "names-below";
  return { ...writtenNames(flavour), id: source, source };
}

/** Where arrows lead, if that lies beyond the frame, and how many people: seen when they have grown. */
export function flowNameLayer(flavour: Flavour): LayerSpecification {
  const { layout, paint, ...written } = writtenNames(flavour);
  return {
    ...written,
    id: "flow-names",
    source: "flow-names",
    layout: { ...layout, "text-line-height": FLOW_NAME_LINE },
    paint: { ...paint, "text-opacity": ["number", ["feature-state", "grown"], 1] },
  };
}
