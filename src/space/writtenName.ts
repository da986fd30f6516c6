import type { Feature, Point } from "geojson";
import type { NameColour } from "./basemapNames";
import { LIVE_LIFT } from "./svg/nameBlock";
import type { NameAnchor, PlacedName } from "./svg/placeNames";
import type { InkedName } from "./svg/wantedNames";

/** What the name layers read of a name that has found room. */
interface NameProperties {
  /** Its lines, already broken, in the script that comes first; and those in the other. */
  text: string;
  second?: string;
  /** Kinds of type, keys of `TYPE`. */
  type: string;
  secondType?: string;
  /** Pixels; the other script's is a share of it. */
  size: number;
  secondShare?: number;
  /** The other script is written less strongly. */
  weak?: true;
  anchor: NameAnchor;
  /** Right and down from the point, in ems; before the name is turned. */
  offset: [number, number];
  /** Degrees clockwise. */
  angle: number;
  colour: NameColour;
  /** Pixels. */
  halo: number;
  /** What stands with it: a town's dot, the shield of a road's number. */
  image?: "dot" | "shield";
  /** The name of an arrow: its flow. */
  flow?: string;
}

export type WrittenName = Feature<Point, NameProperties>;

/** Finer than anybody sees: an offset does not differ for less, in ems. */
const FINEST = 1e-3;
const round = (ems: number): number => Math.round(ems / FINEST) * FINEST;

/** A name that has found room as the live map takes it: its lines broken, held at its point by one anchor. */
export function writtenName({ name, stand }: Pick<PlacedName<InkedName>, "name" | "stand">): WrittenName {
  const { id, position, block, colour, halo, angle, above = 0, dot, shield, flow } = name;
  const [first] = block.lines;
  const size = first?.size ?? 0;
  const ownLines = block.lines.filter(({ lang }) => lang === first?.lang);
  const others = block.lines.filter(({ lang }) => lang !== first?.lang);
  const [other] = others;
  const textOf = (lines: InkedName["block"]["lines"]): string => lines.map(({ text }) => text).join("\n");
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [...position] },
    properties: {
      text: textOf(ownLines),
      type: first?.type ?? "",
      size,
      ...(other && { second: textOf(others), secondType: other.type, secondShare: other.size / size }),
      ...(other?.second && { weak: true }),
      anchor: stand.anchor,
      offset: [round(stand.dx / size), round(stand.dy / size - above - LIVE_LIFT)],
      angle: angle ?? 0,
      colour,
      halo,
      ...(dot && { image: "dot" }),
      ...(shield && { image: "shield" }),
      ...(flow !== undefined && { flow }),
    },
  };
}
