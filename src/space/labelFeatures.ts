import type { Feature, Point } from "geojson";
import type { Place } from "../record/types";
import type { Label, LabelRank, MarkGeometry } from "../scene/scene";
import type { Language } from "../language/Language";
import { isArea } from "../scene/isArea";
import { DISC } from "../symbology/ring";
import { ARABIC_SCALE } from "./basemapNames";
import { estimateWidth } from "./estimateWidth";
import { extentOf, worldPixels } from "./extentOf";
import { TYPE } from "./fontFaces";
import { holdsName } from "./holdsName";
import type { MarkForm } from "./markFeatures";
import { labelSide, otherSide, type LabelSide } from "./labelSides";
import {
  BESIDE,
  CORNER,
  fromTo,
  IN_ROOM,
  NEAR_EDGE,
  roughly,
  standsBeside,
  type BlockAnchor,
  type NameStands,
} from "./nameStands";
import { roomIn } from "./roomIn";

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
  /** It stands even where there is no room: of the chosen place. Not of a ground: where one is chosen its name is read, and often long. */
  isSure: boolean;
  /** The part of the text that is held to the point; `any`: beside the point, wherever there is room. */
  anchor: "any" | BlockAnchor;
  /** Distance from the middle of a shape to its name beside it, in ems: for `any`, and as [right, down] for the rest. */
  gap: number;
  offset: [number, number];
  /** Of a place that people leave, on which the day turns, of a small area, of the chosen place, and of one with another side: anchors, each followed by its offset, tried in turn. */
  stands?: NameStands;
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
/** Pixels between a shape and the name beside it; the outline of the chosen place is broader. */
const CLEAR = { usual: 3, selected: 7 } as const;

interface Anchoring {
  readonly anchor: LabelProperties["anchor"];
  /** Share of the gap by which the name stands to the right and down; inside a shape, ems. */
  readonly right: number;
  readonly down: number;
}

const INSIDE: Anchoring = { anchor: "center", right: 0, down: 0 };
const UNDER_MARK: Anchoring = { anchor: "top", right: 0, down: 0.1 };
const ANYWHERE: Anchoring = { anchor: "any", right: 0, down: 0 };
/** Share of the first script's size in which the second is written. */
export const SECOND_SIZE = 0.86;

/** Stands after the name of a place on which the accounts differ. */
const DIFFERS = "*";

/** The name without what stands in parentheses: on the map, space is dear. */
export function shortName(name: string): string {
  return name.replace(/\s*[([].*?[)\]]/g, "").trim() || name;
}

/** How large the name of an area, or of a place that people leave, is written in one script, in pixels. */
export function sizeOfName(
  { name, kind }: Place,
  language: Language,
): { readonly width: number; readonly height: number } {
  const wide = isArea(kind);
  const size = SIZES[wide ? "area" : "story"] * (language === "ar" ? ARABIC_SCALE : 1);
  const type = (wide ? TYPE.serif : TYPE.sansStrong)[0];
  return { width: estimateWidth(shortName(name[language]), size, type), height: size * 1.15 };
}

const SIDES: readonly LabelSide[] = ["bottom", "top", "right", "left"];
/** The height of an area, in ems, that has room for its name above and below the middle. */
const EDGE_FROM = 5;
/** Sides at which the name of an area that has none within would stand far from what is seen as its middle. */
const LEVEL: ReadonlySet<LabelSide> = new Set(["left", "right"]);

/** The feature of a name at a zoom. `geometry` is what is drawn of its place, null where only its point is known; `form`: how, null for a place without
 * a mark. `leaving`: an arrow begins in the middle, so the name stands beside the shape; within a shape that is large enough, beside its point, where the arrow begins.
 * `beside`: the sides, in the order in which they are tried, of a place that people leave, and of an area that is too small for its name or has no room within. */
export function labelFeature(
  { place: id, rank, point, differs }: Omit<Label, "rank"> & { readonly rank: DrawnRank },
  place: Place,
  geometry: MarkGeometry | null,
  form: MarkForm | null,
  leaving: boolean,
  language: Language,
  zoom: number,
  beside: readonly LabelSide[] = ["bottom"],
): Feature<Point, LabelProperties> {
  const [name, other] = language === "ar" ? [place.name.ar, place.name.en] : [place.name.en, place.name.ar];
  const size = SIZES[rank] * (language === "ar" ? ARABIC_SCALE : 1);
  const written = differs ? `${shortName(name)} ${DIFFERS}` : shortName(name);
  const outline = geometry && geometry.type !== "Point" ? geometry : null;
  const extent = outline && extentOf(outline);
  const width = (extent?.width ?? 0) * worldPixels(zoom);
  const height = (extent?.height ?? 0) * worldPixels(zoom);
  const wide = isArea(place.kind);
  const room = wide && outline ? roomIn(outline) : null;
  const breadth = room ? (room.breadth / 360) * worldPixels(zoom) : width;
  const type = (wide ? TYPE.serif : TYPE.sansStrong)[0];
  const length = estimateWidth(written, size, type);
  const longer = Math.max(length, SECOND_SIZE * estimateWidth(shortName(other), size, type));
  const isSelected = rank === "selected";
  const disc = form === "disc";
  const marked = form === "shape-marked" || form === "shape-marked-high";
  // The outline of an area may be written over at both ends, that of the chosen place too: it is seen all round the name.
  const fits = breadth > length * (wide ? 0.8 : isSelected ? 0.9 : 0.95) && height > size * (isSelected ? 1.4 : 1.6);
  const inside = !disc && !leaving && (rank === "town" || (fits && (wide || form !== "shape-marked")));
  const isLeft = leaving && !inside && !wide;
  const side = wide || isLeft ? (beside[0] ?? "bottom") : labelSide(id);
  const clear = isSelected ? CLEAR.selected : CLEAR.usual;
  const isRoundPoint = isLeft && holdsName(geometry, sizeOfName(place, language), zoom);
  const gapOf = (to: LabelSide | null): number => {
    const reach = to === "top" || to === "bottom" ? height / 2 : to === null ? (width + height) / 4 : width / 2;
    return roughly(((disc || !extent || isRoundPoint ? DISC.radius : reach) + clear) / size);
  };
  const gap = gapOf(side);
  const within = marked ? UNDER_MARK : INSIDE;
  const { anchor, right, down } = inside ? within : side === null ? ANYWHERE : BESIDE[side];
  const middle = !extent || isRoundPoint || (inside && !marked) ? (room?.point ?? point) : extent.middle;
  const isSure = isSelected && (!wide || extent === null);
  const both = inside ? breadth > longer * 1.1 && height > size * (isSelected ? 2.8 : 4) : isSure;
  // A place that people leave, and an area that is small on the map, are named wherever there is room.
  const isSmallArea = wide && rank !== "pointed-at" && extent !== null && breadth < 1.3 * length;
  const besides = {
    sides: beside.filter((one) => !inside || !LEVEL.has(one)),
    gapOf: (to: LabelSide) => (to.includes("-") ? roughly(gapOf("bottom") / CORNER) : gapOf(to)),
    middle: extent && !isRoundPoint ? fromTo(middle, extent.middle, zoom, size) : ([0, 0] as const),
  };
  // A chosen place is named wherever there is room: its card or a button may lie where its name stands else.
  const elsewhere = side === null ? [] : [side, ...SIDES.filter((one) => one !== side)];
  const ofSelected = isSelected && !inside && !wide && !isLeft && side !== null;
  const elseAt = inside || wide ? null : otherSide(id);
  const inRoom: NameStands = !inside ? [] : marked ? ["top", [0, UNDER_MARK.down]] : IN_ROOM;
  // A town beside it may take the middle of its room: no name would be worse than one near the edge.
  const nearEdge = inside && !marked && height > EDGE_FROM * size ? NEAR_EDGE : [];
  const stands =
    isLeft || isSmallArea
      ? [...inRoom, ...standsBeside(besides), ...nearEdge]
      : ofSelected
        ? standsBeside({ ...besides, sides: elsewhere })
        : side && elseAt
          ? standsBeside({ ...besides, sides: [side, elseAt] })
          : null;
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
      both,
      isSure,
      anchor,
      gap,
      offset: inside ? [0, down] : [roughly(right * gap), roughly(down * gap)],
      ...(stands ? { stands } : {}),
      order: ORDER[rank] - Math.min(0.9, width / 1000),
    },
  };
}
