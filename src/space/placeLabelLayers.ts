import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { TYPE } from "./fontFaces";
import { NAMED_FROM, SECOND_SIZE, type DrawnRank } from "./labelFeatures";
import { MIDDLE_ANCHORS, MIDDLE_GAP } from "./nameAnchors";
import { obstacleLayer } from "./obstacleLayer";
import { font, ofRank, type Layout, type Paint } from "./symbolLayer";

/** The name in the reader's script, and below it, where `both` says so, in the other. */
function nameInBoth([second]: readonly [string], secondColour: string | null): ExpressionSpecification {
  const both: ExpressionSpecification = [
    "format",
    ["get", "name"],
    {},
    "\n",
    {},
    ["get", "other"],
    {
      "font-scale": SECOND_SIZE,
      "text-font": ["literal", [second]],
      ...(secondColour === null ? {} : { "text-color": secondColour }),
    },
  ];
  return ["case", ["get", "both"], both, ["format", ["get", "name"], {}]];
}

/** What all names of the record's places share. */
const PLACE_LAYOUT: Layout = {
  "text-size": ["get", "size"],
  "text-line-height": 1.15,
  "text-max-width": 9,
  "text-justify": "auto",
  "symbol-sort-key": ["get", "order"],
  "text-padding": 2,
};
const FREE: ExpressionSpecification = ["==", ["get", "anchor"], "any"];
/** The name may stand in several ways of its own: a place that is being left, a small area. */
const SEVERAL: ExpressionSpecification = ["has", "stands"];
const INSIDE: ExpressionSpecification = ["==", ["get", "anchor"], "center"];
/** A name in both scripts leaves room in its shape: it may stand a little lower or higher. */
const IN_BOTH_INSIDE: ExpressionSpecification = ["all", INSIDE, ["==", ["get", "both"], true]];
const PLACED: Layout = {
  "text-anchor": ["get", "anchor"],
  "text-offset": ["array", "number", 2, ["get", "offset"]],
};

type SettlementRank = Exclude<DrawnRank, "area" | "ground">;

/** Names of a rank: those that stand wherever there is room, over them those with a side of their own, and last those of places that people leave. */
function settlementNames({ colours }: Flavour, rank: SettlementRank): LayerSpecification[] {
  const strong = rank === "selected" || rank === "pointed-at";
  const paint: Paint = {
    "text-halo-color": colours.halo,
    "text-halo-width": strong ? 2 : 1.6,
    "text-halo-blur": 0.2,
    "text-color": rank === "quiet" ? colours.mapInk2 : colours.mapInk,
  };
  const layout: Layout = {
    ...PLACE_LAYOUT,
    "text-field": nameInBoth(TYPE.sans, colours.mapInk2),
    "text-font": font(strong || rank === "story" ? TYPE.sansStrong : TYPE.sans),
    // The chosen place is named even where nothing is free.
    ...(rank === "selected" ? { "text-overlap": "always" as const } : {}),
  };
  const layer = { type: "symbol", source: "labels", minzoom: NAMED_FROM[rank], paint } as const;
  return [
    {
      ...layer,
      id: `names-${rank}-free`,
      filter: ["all", ofRank(rank), FREE, ["!", SEVERAL]],
      layout: {
        ...layout,
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": ["get", "gap"],
      },
    },
    {
      ...layer,
      id: `names-${rank}`,
      filter: ["all", ofRank(rank), ["!", FREE], ["!", IN_BOTH_INSIDE], ["!", SEVERAL]],
      layout: { ...layout, ...PLACED },
    },
    {
      ...layer,
      id: `names-${rank}-inside`,
      filter: ["all", ofRank(rank), IN_BOTH_INSIDE],
      layout: { ...layout, "text-variable-anchor": [...MIDDLE_ANCHORS], "text-radial-offset": MIDDLE_GAP },
    },
    {
      ...layer,
      id: `names-${rank}-left`,
      filter: ["all", ofRank(rank), SEVERAL],
      layout: { ...layout, "text-variable-anchor-offset": ["get", "stands"] },
    },
  ];
}

/** Names of settlements, the later a layer the stronger. Those of places that people leave come before the room of their arrows, all others after it. */
export function settlementLabelLayers(flavour: Flavour): LayerSpecification[] {
  const stories = settlementNames(flavour, "story");
  return [
    ...settlementNames(flavour, "quiet"),
    ...settlementNames(flavour, "town"),
    ...stories.slice(0, -1),
    obstacleLayer("near-obstacles", "near", flavour.name),
    ...stories.slice(-1),
  ];
}

/** The name of the chosen place: it stands, whatever stands around it. */
export function selectedNameLayers(flavour: Flavour): LayerSpecification[] {
  return settlementNames(flavour, "selected");
}

/** Names that come before those of settlements: the place pointed at, areas. */
export function strongLabelLayers(flavour: Flavour): LayerSpecification[] {
  const { colours } = flavour;
  const halo = strongHalo(flavour);
  const areas = {
    type: "symbol",
    source: "labels",
    layout: {
      ...PLACE_LAYOUT,
      "text-field": nameInBoth(TYPE.serif, null),
      "text-font": font(TYPE.serif),
      "text-padding": 3,
    },
    paint: { ...halo, "text-color": ["match", ["get", "rank"], "area", colours.siegeInk, colours.mapInk] },
  } as const satisfies Omit<SymbolLayerSpecification, "id">;
  return [
    ...settlementNames(flavour, "pointed-at"),
    {
      ...areas,
      id: "names-areas-below",
      filter: ["all", ofRank("area", "ground"), ["!", INSIDE], ["!", SEVERAL]],
      layout: { ...areas.layout, ...PLACED },
    },
    {
      ...areas,
      id: "names-areas-small",
      filter: ["all", ofRank("area", "ground"), SEVERAL],
      layout: { ...areas.layout, "text-variable-anchor-offset": ["get", "stands"] },
    },
    {
      ...areas,
      id: "names-areas",
      filter: ["all", ofRank("area", "ground"), INSIDE, ["!", SEVERAL]],
      layout: {
        ...areas.layout,
        "text-variable-anchor": [...MIDDLE_ANCHORS],
        "text-radial-offset": MIDDLE_GAP,
      },
    },
  ];
}

/** The name of the capital: it stands though an arrow runs over it. */
export function capitalNameLayers(flavour: Flavour, language: Language): LayerSpecification[] {
  const { colours } = flavour;
  const halo = strongHalo(flavour);
  return [
    {
      id: "names-capital",
      type: "symbol",
      source: "names",
      filter: ofRank("capital"),
      layout: {
        "text-field": [
          "format",
          ["get", language],
          {},
          "\n",
          {},
          ["get", language === "ar" ? "en" : "ar"],
          { "font-scale": 0.84 },
        ],
        "text-font": font(TYPE.serif),
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 14, 10, 20, 12, 23],
        "text-line-height": 1.1,
        "text-padding": 3,
        "text-variable-anchor": [...MIDDLE_ANCHORS],
        "text-radial-offset": MIDDLE_GAP,
      },
      paint: { ...halo, "text-color": colours.mapInk },
    },
  ];
}

function strongHalo({ colours }: Flavour): Paint {
  return { "text-halo-color": colours.halo, "text-halo-width": 2, "text-halo-blur": 0.2 };
}
