import type { Feature } from "geojson";
import type { Language } from "../language/Language";
import { ARABIC_SCALE, BASEMAP_NAMES, type BasemapName } from "./basemapNames";
import { estimateWidth } from "./estimateWidth";
import { evenSpots, straightSpots, type LineSpot } from "./lineSpots";
import { textOf } from "./textOf";

/** A name along a line of the basemap, or the number of a road, at one spot. */
export interface LineName {
  /** Unlike any other's. */
  readonly id: string;
  readonly name: BasemapName;
  readonly text: string;
  /** Width of the text in pixels; an estimate. */
  readonly width: number;
  readonly spot: LineSpot;
}

/** How far apart the spots of one line lie at the least, in pixels at a whole zoom. */
const APART = { names: 210, numbers: 200 } as const;
/** The shortest line that bears a number, in pixels. */
const LEAST = 90;
/** Spots are chosen for steps of this zoom, between which names stay where they are. */
const STEP = 0.25;

/** The names of one line, and what they were chosen for. */
interface Chosen {
  readonly key: string;
  readonly names: readonly LineName[];
}
const known = new WeakMap<Feature, Map<string, Chosen>>();

/** The names and numbers on some lines of the basemap that a map at a zoom may write, for both painters, in the order of `BASEMAP_NAMES`. */
export function lineNames(lines: readonly Feature[], zoom: number, language: Language): readonly LineName[] {
  const step = Math.round(zoom / STEP) * STEP;
  return BASEMAP_NAMES.filter(({ zooms }) => zoom >= zooms[0] && zoom < zooms[1]).flatMap((name) =>
    lines.flatMap((line, which) => namesOn(line, which, name, step, language)),
  );
}

function namesOn(
  line: Feature,
  which: number,
  name: BasemapName,
  zoom: number,
  language: Language,
): readonly LineName[] {
  const { at, id, size, type } = name;
  if ("ranks" in at) return [];
  const isNumber = "numbers" in at;
  const text = textOf(line.properties, isNumber ? "ref" : language);
  if (text === "" || !(isNumber ? at.numbers : at.along).includes(textOf(line.properties, "kind"))) return [];
  const key = `${String(zoom)} ${language}`;
  const ofLine = known.get(line) ?? new Map<string, Chosen>();
  known.set(line, ofLine);
  const found = ofLine.get(id);
  if (found?.key === key) return found.names;
  const width = estimateWidth(text, language === "ar" && !isNumber ? size * ARABIC_SCALE : size, type[0]);
  const spots = isNumber ? evenSpots(line, zoom, APART.numbers, LEAST) : straightSpots(line, zoom, width, APART.names);
  const names = spots.map((spot, at): LineName => ({ id: `${id} ${which} ${at}`, name, text, width, spot }));
  ofLine.set(id, { key, names });
  return names;
}
