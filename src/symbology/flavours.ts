import { PAGE_COLOURS } from "./pageColours";

/** What the interface and the map are coloured with, each name by what it means. CSS colours in hexadecimal. */
export interface Colours {
  /** Ground of the page, of panels, and of a row that is pointed at or chosen. */
  readonly page: string;
  readonly panel: string;
  readonly wash: string;
  readonly rule: string;
  readonly ruleStrong: string;
  /** Text, strongest first. */
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly focus: string;

  readonly land: string;
  readonly neighbour: string;
  readonly sea: string;
  readonly oasis: string;
  readonly built: string;
  readonly builtEdge: string;
  readonly oldCity: string;
  readonly salt: string;
  readonly water: string;
  readonly road: string;
  readonly roadCase: string;
  readonly border: string;

  /** Text on the map: names, lesser names, waters, relief; and the halo round them. */
  readonly mapInk: string;
  readonly mapInk2: string;
  readonly waterInk: string;
  readonly reliefInk: string;
  readonly halo: string;

  /** Siege: ring, fill (drawn with an opacity) and text. Warm. */
  readonly siege: string;
  readonly siegeFill: string;
  readonly siegeInk: string;
  /** The toothed ring of a place encircled by the Islamic State. */
  readonly islamicStateRing: string;
  /** Truce: texture, pale ground of the time axis and text. Cool. */
  readonly truce: string;
  readonly truceSoft: string;
  readonly truceInk: string;
  /** Evacuation: arrows and marks, what an emptied place is filled with, the casing of arrows. Neutral. */
  readonly evacuation: string;
  readonly evacuationFill: string;
  readonly evacuationCase: string;
  readonly selected: string;
  readonly selectedCase: string;
}

/** How strongly fills are drawn, 0 to 1. */
export interface Opacities {
  readonly besieged: number;
  readonly partiallyBesieged: number;
  /** A town drawn over the area it lies in. */
  readonly footprint: number;
  /** Multiplies a fill whose status is possible, not certain. */
  readonly possible: number;
  readonly evacuated: number;
  readonly reliefShade: number;
  readonly reliefLight: number;
}

export type Scheme = "light" | "dark";

/** Each scheme, each for readers who ask for more contrast, and paper. */
type TableFlavourName = Scheme | "light-contrast" | "dark-contrast" | "print";

/** `forced`: in the reader's own few colours, which only their browser knows (`forcedColours.ts`). */
export type FlavourName = TableFlavourName | "forced";

/** One complete set of colours and opacities. */
export interface Flavour {
  readonly name: FlavourName;
  readonly scheme: Scheme;
  readonly colours: Colours;
  readonly opacities: Opacities;
}

const light: Flavour = {
  name: "light",
  scheme: "light",
  colours: {
    page: PAGE_COLOURS.light,
    panel: "#ffffff",
    wash: "#f3f0ea",
    rule: "#ddd8ce",
    ruleStrong: "#8f897d",
    ink: "#1d1c1a",
    ink2: "#514d47",
    ink3: "#6b665d",
    focus: "#0b57d0",
    land: "#f4f1ea",
    neighbour: "#e9e5dc",
    sea: "#dde5e8",
    oasis: "#e1e7d5",
    built: "#ddd7cb",
    builtEdge: "#c9c1b2",
    oldCity: "#cfc8ba",
    salt: "#e3e1da",
    water: "#8fb0c0",
    road: "#c4bbac",
    roadCase: "#f9f7f2",
    border: "#7d766a",
    mapInk: "#2a2825",
    mapInk2: "#5c574f",
    waterInk: "#3f6a80",
    reliefInk: "#625746",
    halo: "#f8f6f1",
    siege: "#9c3414",
    siegeFill: "#c2623f",
    siegeInk: "#7a260c",
    islamicStateRing: "#2b1710",
    truce: "#0a4a68",
    truceSoft: "#dce8ee",
    truceInk: "#0a4a68",
    evacuation: "#1d1c1a",
    evacuationFill: "#ffffff",
    evacuationCase: "#ffffff",
    selected: "#1d1c1a",
    selectedCase: "#ffffff",
  },
  opacities: {
    besieged: 0.5,
    partiallyBesieged: 0.2,
    footprint: 0.3,
    possible: 0.45,
    evacuated: 0.8,
    reliefShade: 0.26,
    reliefLight: 0.75,
  },
};

const dark: Flavour = {
  name: "dark",
  scheme: "dark",
  colours: {
    page: PAGE_COLOURS.dark,
    panel: "#181c1f",
    wash: "#20262a",
    rule: "#32383c",
    ruleStrong: "#79817f",
    ink: "#f1eee7",
    ink2: "#c3bfb6",
    ink3: "#9c988f",
    focus: "#8ab4ff",
    land: "#1b2023",
    neighbour: "#14181a",
    sea: "#10191d",
    oasis: "#212c27",
    built: "#2b3032",
    builtEdge: "#3a4043",
    oldCity: "#363b3d",
    salt: "#24292b",
    water: "#3f6577",
    road: "#454c50",
    roadCase: "#181c1f",
    border: "#8a8f8c",
    mapInk: "#ece8df",
    mapInk2: "#b5b1a8",
    waterInk: "#86afc2",
    reliefInk: "#a29b8c",
    halo: "#14181a",
    siege: "#f0825a",
    siegeFill: "#d9603a",
    siegeInk: "#f7a583",
    islamicStateRing: "#ffe3d3",
    truce: "#a9dbf2",
    truceSoft: "#1d3440",
    truceInk: "#a9dbf2",
    evacuation: "#f6f3ec",
    evacuationFill: "#121517",
    evacuationCase: "#121517",
    selected: "#ffffff",
    selectedCase: "#0b0d0e",
  },
  opacities: {
    besieged: 0.46,
    partiallyBesieged: 0.2,
    footprint: 0.3,
    possible: 0.45,
    evacuated: 0.8,
    reliefShade: 0.62,
    reliefLight: 0.13,
  },
};

const lightContrast: Flavour = {
  name: "light-contrast",
  scheme: "light",
  colours: {
    ...light.colours,
    page: "#ffffff",
    wash: "#f1efea",
    rule: "#77726a",
    ruleStrong: "#4a463f",
    ink: "#000000",
    ink2: "#2b2925",
    ink3: "#403c36",
    focus: "#003ea8",
    land: "#fbfaf7",
    builtEdge: "#8f8676",
    water: "#4f7f96",
    road: "#a0968a",
    border: "#4f4a42",
    mapInk: "#000000",
    mapInk2: "#33302b",
    waterInk: "#1c465c",
    reliefInk: "#40372a",
    halo: "#ffffff",
    siege: "#6b1a04",
    siegeInk: "#5c1703",
    islamicStateRing: "#000000",
    truce: "#00293d",
    truceInk: "#00293d",
    evacuation: "#000000",
    selected: "#000000",
  },
  opacities: { ...light.opacities, possible: 0.55, reliefShade: 0.14, reliefLight: 0.4 },
};

const darkContrast: Flavour = {
  name: "dark-contrast",
  scheme: "dark",
  colours: {
    ...dark.colours,
    page: "#000000",
    panel: "#000000",
    wash: "#1d2225",
    rule: "#7a8184",
    ruleStrong: "#b9bfbd",
    ink: "#ffffff",
    ink2: "#e6e2d9",
    ink3: "#cfcac0",
    focus: "#b3d0ff",
    land: "#0e1112",
    neighbour: "#000000",
    builtEdge: "#6f7679",
    water: "#5f93aa",
    road: "#697175",
    border: "#c0c4c1",
    mapInk: "#ffffff",
    mapInk2: "#dcd8cf",
    waterInk: "#b4d6e6",
    reliefInk: "#d0c8b8",
    halo: "#000000",
    siege: "#ffb394",
    siegeInk: "#ffc3a9",
    islamicStateRing: "#fff4ee",
    truce: "#d3f0fe",
    truceInk: "#cdeefd",
    evacuation: "#ffffff",
    evacuationFill: "#000000",
    evacuationCase: "#000000",
    selectedCase: "#000000",
  },
  opacities: { ...dark.opacities, possible: 0.55, reliefShade: 0.4, reliefLight: 0.08 },
};

/** Paper: white, so that no ink is spent on a ground, and told apart in black and white too. */
const print: Flavour = {
  name: "print",
  scheme: "light",
  colours: {
    ...light.colours,
    page: "#ffffff",
    wash: "#f4f2ed",
    rule: "#c9c4b9",
    ink2: "#45413b",
    ink3: "#57524a",
    land: "#ffffff",
    neighbour: "#f1efea",
    sea: "#e6edf0",
    oasis: "#edf2e3",
    built: "#e9e5dc",
    oldCity: "#d9d3c7",
    border: "#6b655b",
    mapInk: "#1d1c1a",
    halo: "#ffffff",
    siege: "#872a0e",
    truce: "#073c55",
  },
  opacities: { ...light.opacities, reliefShade: 0.2, reliefLight: 0 },
};

/** All flavours but the forced one. Contrast is held by `flavours.test.ts`, difference by `colourVision.test.ts`. */
export const FLAVOURS: Readonly<Record<TableFlavourName, Flavour>> = {
  light,
  dark,
  "light-contrast": lightContrast,
  "dark-contrast": darkContrast,
  print,
};
