import type { Feature, Point } from "geojson";
import type { Place } from "../record/types";
import type { Label, LabelRank, MarkGeometry } from "../scene/scene";
import type { Language } from "../language/Language";
import { DISC } from "../symbology/ring";
import { ARABIC_SCALE } from "./basemapNames";
import { extentOf, worldPixels } from "./extentOf";
import type { MarkForm } from "./markFeatures";
import { labelSide, type LabelSide } from "./labelSides";

/** A name's rank as it is drawn: that of the place pointed at is raised. */
export type DrawnRank = LabelRank | "pointed-at";

/** What the label layers read of a name. */
interface LabelProperties {
  place: string;
  name: string;
  other: string;
  rank: DrawnRank;
  size: number;
  /** Both scripts, one under the other. */
  both: boolean;
  /** The part of the text that is held to the point; `any`: beside the point, wherever there is room. */
  anchor: "any" | "center" | "left" | "right" | "top" | "bottom" | "bottom-left" | "bottom-right";
  /** Distance from the middle of a shape to its name beside it, in ems: for `any`, and as [right, down] for the rest. */
  gap: number;
  offset: [number, number];
  /** Smaller is placed first. */
  order: number;
}

/** Size of a name by rank, in pixels; Arabic is set larger. */
const SIZES: Readonly<Record<DrawnRank, number>> = {
  selected: 15,
  area: 15.5,
  ground: 14,
  story: 12,
  "pointed-at": 12,
  town: 12,
  quiet: 12,
};

const ORDER: Readonly<Record<DrawnRank, number>> = {
  selected: 0,
  area: 1,
  ground: 2,
  story: 3,
  "pointed-at": 3,
  town: 5,
  quiet: 6,
};
/** The zoom from which names of a rank are written. */
export const NAMED_FROM: Readonly<Record<DrawnRank, number>> = {
  selected: 0,
  area: 0,
  ground: 0,
  story: 0,
  "pointed-at": 0,
  town: 9.6,
  quiet: 10.4,
};
/** Share of the type size that an average letter is wide. */
const LETTER = 0.54;

interface Anchoring {
  readonly anchor: LabelProperties["anchor"];
  /** Share of the gap by which the name stands to the right and down; inside a shape, ems. */
  readonly right: number;
  readonly down: number;
}

const INSIDE: Anchoring = { anchor: "center", right: 0, down: 0 };
const UNDER_MARK: Anchoring = { anchor: "top", right: 0, down: 0.1 };
const ANYWHERE: Anchoring = { anchor: "any", right: 0, down: 0 };
/** MapLibre names the part of the text that is held to the point: a name to the right is held at its left. */
const BESIDE: Readonly<Record<LabelSide, Anchoring>> = {
  right: { anchor: "left", right: 1, down: 0 },
  left: { anchor: "right", right: -1, down: 0 },
  top: { anchor: "bottom", right: 0, down: -1 },
  bottom: { anchor: "top", right: 0, down: 1 },
  "top-left": { anchor: "bottom-right", right: 0.2, down: -0.85 },
  "top-right": { anchor: "bottom-left", right: -0.2, down: -0.85 },
};

/** Quarters of an em: a name does not move for less, so that it is not sent again. */
const roughly = (ems: number): number => Math.round(ems * 8) / 8;

/** Stands after the name of a place on which the accounts differ. */
const DIFFERS = "*";

/** The name without what stands in parentheses: on the map, space is dear. */
export function shortName(name: string): string {
  return name.replace(/\s*[([].*?[)\]]/g, "").trim() || name;
}

/** The feature of a name at a zoom. `geometry` is what is drawn of its place, null where only its point is known; `form`: how, null for a place without
 * a mark. `leaving`: an arrow begins in the middle, so the name stands beside it. */
export function labelFeature(
  { place: id, rank, point, differs }: Omit<Label, "rank"> & { readonly rank: DrawnRank },
  place: Place,
  geometry: MarkGeometry | null,
  form: MarkForm | null,
  leaving: boolean,
  language: Language,
  zoom: number,
): Feature<Point, LabelProperties> {
  const [name, other] = language === "ar" ? [place.name.ar, place.name.en] : [place.name.en, place.name.ar];
  const size = SIZES[rank] * (language === "ar" ? ARABIC_SCALE : 1);
  const written = differs ? `${shortName(name)} ${DIFFERS}` : shortName(name);
  const extent = geometry && geometry.type !== "Point" ? extentOf(geometry) : null;
  const width = (extent?.width ?? 0) * worldPixels(zoom);
  const height = (extent?.height ?? 0) * worldPixels(zoom);
  const length = written.length * size * LETTER;
  const isArea = rank === "area" || rank === "ground";
  const disc = form === "disc";
  const marked = form === "shape-marked" || form === "shape-marked-high";
  const fits = form !== "shape-marked" && width > length * 0.95 && height > size * 1.6;
  const inside = !disc && !leaving && (isArea ? width > length * 0.6 : rank === "town" || fits);
  // The name of the chosen place must stand, whatever stands around it: it takes the first side that is free.
  const side = rank === "selected" ? null : (labelSide(id) ?? (isArea ? "bottom" : null));
  const reach = side === "top" || side === "bottom" ? height / 2 : side === null ? (width + height) / 4 : width / 2;
  const gap = roughly(((disc || !extent ? DISC.radius : reach) + 3) / size);
  const within = marked ? UNDER_MARK : INSIDE;
  const { anchor, right, down } = inside ? within : side === null ? ANYWHERE : BESIDE[side];
  const middle = !extent || (inside && !marked) ? point : extent.middle;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [...middle] },
    properties: {
      place: id,
      name: written,
      other: shortName(other),
      rank,
      size,
      both: rank === "selected" || (isArea && width > length * 1.3 && height > size * 4),
      anchor,
      gap,
      offset: inside ? [0, down] : [roughly(right * gap), roughly(down * gap)],
      order: ORDER[rank] - Math.min(0.9, width / 1000),
    },
  };
}
