import { mercator, worldPixels } from "./extentOf";
import type { LabelSide } from "./labelSides";
import { MIDDLE_GAP } from "./nameAnchors";

/** Where a block of text is held to its point. */
export type BlockAnchor =
  "center" | "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";
/** Anchors of a name, each followed by its offset in ems: as MapLibre takes them. */
export type NameStands = (BlockAnchor | [number, number])[];

/** How a name stands at a side of a shape. */
interface BesideAnchoring {
  readonly anchor: BlockAnchor;
  /** Share of the gap by which the name stands to the right and down. */
  readonly right: number;
  readonly down: number;
}

/** Share of the gap by which a name at a corner stands up or down: shapes are round. */
export const CORNER = 0.85;
/** MapLibre names the part of the text that is held to the point: a name to the right is held at its left. */
export const BESIDE: Readonly<Record<LabelSide, BesideAnchoring>> = {
  right: { anchor: "left", right: 1, down: 0 },
  left: { anchor: "right", right: -1, down: 0 },
  top: { anchor: "bottom", right: 0, down: -1 },
  bottom: { anchor: "top", right: 0, down: 1 },
  "top-left": { anchor: "bottom-right", right: 0.2, down: -CORNER },
  "top-right": { anchor: "bottom-left", right: -0.2, down: -CORNER },
  "bottom-left": { anchor: "top-right", right: 0.2, down: CORNER },
  "bottom-right": { anchor: "top-left", right: -0.2, down: CORNER },
};

/** Ems in eighths: a name does not move for less, so that it is not sent again. */
export const roughly = (ems: number): number => Math.round(ems * 8) / 8;

/** A shape and what lies round it. */
interface BesideShape {
  /** The sides that are tried, in this order. */
  readonly sides: readonly LabelSide[];
  /** How far from the middle the name stands at a side, in ems. */
  readonly gapOf: (side: LabelSide) => number;
  /** Where the middle lies from the point of the name, right and down, in ems. */
  readonly middle: readonly [number, number];
}

/** How far from the middle such a name ends at a corner, in ems: there its arrow to the north or south begins. Others reach beyond it. */
const OFF_MIDDLE = 0.4;

/** The ways in which a name may stand beside a shape, in the order in which they are tried. */
export function standsBeside({ sides, gapOf, middle }: BesideShape): NameStands {
  return sides.flatMap((side): NameStands => {
    const { anchor, right, down } = BESIDE[side];
    const gap = gapOf(side);
    const across = side.includes("-") ? -Math.sign(right) * OFF_MIDDLE : right * gap;
    return [anchor, [roughly(middle[0] + across), roughly(middle[1] + down * gap)]];
  });
}

/** The ways in which the name of an area may stand in its room. */
export const IN_ROOM: NameStands = ["center", [0, 0], "top", [0, MIDDLE_GAP], "bottom", [0, -MIDDLE_GAP]];
/** Where it stands within a high area if neither the middle nor a side is free: how far off the middle, in ems. */
const OFF_ROOM = 0.8;
export const NEAR_EDGE: NameStands = ["bottom", [0, -OFF_ROOM], "top", [0, OFF_ROOM]];

/** How far a position lies to the right of and below another, both [longitude, latitude], in ems of a size. */
export function fromTo(
  from: readonly [number, number],
  to: readonly [number, number],
  zoom: number,
  size: number,
): readonly [number, number] {
  const [[x, y], [toX, toY]] = [mercator(...from), mercator(...to)];
  const scale = worldPixels(zoom) / size;
  return [(toX - x) * scale, (toY - y) * scale];
}
