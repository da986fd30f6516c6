import type { Feature, Point } from "geojson";
import type { Place } from "../record/types";
import type { Label, LabelRank, MarkGeometry } from "../scene/scene";
import type { Language } from "../language/Language";
import { DISC } from "../symbology/ring";
import { extentOf, worldPixels } from "./extentOf";
import { labelSide, type LabelSide } from "./labelSides";

/** What the label layers read of a name. */
interface LabelProperties {
  place: string;
  name: string;
  other: string;
  rank: LabelRank;
  size: number;
  /** Both scripts, one under the other. */
  both: boolean;
  /** Distance from the middle of a shape to its name beside it, in ems; 0: the name stands in the shape. */
  gap: number;
  /** The side that is tried first. */
  side: LabelSide;
  /** Smaller is placed first. */
  order: number;
}

/** Size of a name by rank, in pixels; Arabic is set larger. */
const SIZES: Readonly<Record<LabelRank, number>> = {
  selected: 15,
  area: 15.5,
  ground: 14,
  story: 12,
  town: 12,
  quiet: 12,
};
const ARABIC_SCALE = 1.08;
const ORDER: Readonly<Record<LabelRank, number>> = { selected: 0, area: 1, ground: 2, story: 3, town: 5, quiet: 6 };
/** Share of the type size that an average letter is wide. */
const LETTER = 0.54;

/** The name without what stands in parentheses: on the map, space is dear. */
export function shortName(name: string): string {
  return name.replace(/\s*[([].*?[)\]]/g, "").trim() || name;
}

/** The feature of a name at a zoom. `geometry` is what is drawn of its place, null where only its point is known. */
export function labelFeature(
  { place: id, rank, point }: Label,
  place: Place,
  geometry: MarkGeometry | null,
  disc: boolean,
  language: Language,
  zoom: number,
): Feature<Point, LabelProperties> {
  const [name, other] = language === "ar" ? [place.name.ar, place.name.en] : [place.name.en, place.name.ar];
  const size = SIZES[rank] * (language === "ar" ? ARABIC_SCALE : 1);
  const written = shortName(name);
  const extent = geometry && geometry.type !== "Point" ? extentOf(geometry) : null;
  const width = (extent?.width ?? 0) * worldPixels(zoom);
  const height = (extent?.height ?? 0) * worldPixels(zoom);
  const length = written.length * size * LETTER;
  const isArea = rank === "area" || rank === "ground";
  const fits = width > length * 0.95 && height > size * 1.6;
  const inside = !disc && (isArea || rank === "town" || fits);
  const side = labelSide(id);
  const reach = side === "left" || side === "right" ? width / 2 : height / 2;
  const beside = disc || !extent ? DISC.radius + 3 : reach + 3;
  const middle = inside || !extent ? point : extent.middle;
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
      gap: inside ? 0 : Math.round((beside / size) * 4) / 4,
      side,
      order: ORDER[rank] - Math.min(0.9, width / 1000),
    },
  };
}
