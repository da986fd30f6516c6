import type { Colours, Opacities } from "./flavours";

/**
 * Lines of the ground: of the reader's colours for text and page as much each that roads and waters stay behind rings. The colour for what
 * is disabled is often a strong one.
 */
const GROUND_LINE = "color-mix(in srgb, CanvasText 40%, Canvas)";

/** CSS system colours, those that a reader who forces colours has chosen: https://www.w3.org/TR/css-color-4/#css-system-colors */
export type SystemColour = "Canvas" | "CanvasText" | "LinkText" | "Highlight" | typeof GROUND_LINE;

/**
 * What each colour is where the reader forces colours: rings and arrows in that of text, textures of truces in that of links, the ground
 * plain. The opacities are those of the map and its swatches: nothing is filled there. Bars and strips keep theirs.
 */
export const FORCED_COLOURS: Readonly<Record<keyof Colours, SystemColour>> = {
  page: "Canvas",
  panel: "Canvas",
  wash: "Canvas",
  rule: GROUND_LINE,
  ruleStrong: "CanvasText",
  ink: "CanvasText",
  ink2: "CanvasText",
  ink3: "CanvasText",
  focus: "Highlight",
  land: "Canvas",
  neighbour: "Canvas",
  sea: "Canvas",
  oasis: "Canvas",
  built: "Canvas",
  builtEdge: GROUND_LINE,
  oldCity: "Canvas",
  salt: "Canvas",
  water: GROUND_LINE,
  road: GROUND_LINE,
  roadCase: "Canvas",
  border: "CanvasText",
  mapInk: "CanvasText",
  mapInk2: "CanvasText",
  waterInk: "CanvasText",
  reliefInk: "CanvasText",
  halo: "Canvas",
  siege: "CanvasText",
  siegeFill: "CanvasText",
  siegeInk: "CanvasText",
  islamicStateRing: "CanvasText",
  truce: "LinkText",
  truceSoft: "Canvas",
  truceInk: "LinkText",
  evacuation: "CanvasText",
  evacuationFill: "Canvas",
  evacuationCase: "Canvas",
  selected: "Highlight",
  selectedCase: "Canvas",
};

export const FORCED_OPACITIES: Opacities = {
  besieged: 0,
  partiallyBesieged: 0,
  footprint: 0,
  possible: 1,
  evacuated: 0,
  reliefShade: 0,
  reliefLight: 0,
};
