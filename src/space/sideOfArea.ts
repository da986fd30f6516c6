import type { Flow, Mark } from "../scene/scene";
import { DISC } from "../symbology/ring";
import { extentOf, mercator, worldPixels } from "./extentOf";
import type { LabelSide } from "./labelSides";

/** A name that is to stand beside an area. */
export interface AreaName {
  readonly area: Mark;
  /** Its size in pixels. */
  readonly width: number;
  readonly height: number;
}

const SIDES: readonly LabelSide[] = ["bottom", "top", "right", "left"];
/** Pixels between an area and its name, and along an arrow, from its place on, what a name there would lie on. */
const GAP = 4;
const ALONG = [12, 24, 36, 48, 60];
/** What it costs to lie on a point of an arrow, in square pixels of a neighbour. */
const ON_ARROW = 60;

/**
 * The side of an area at which its name lies on the least of its neighbours and of the arrows that leave it; below it, where that is as
 * good as any. For areas that are too small to hold their names.
 */
export function sideOfArea(
  { area, width, height }: AreaName,
  marks: readonly Mark[],
  flows: readonly Pick<Flow, "origin" | "destination">[],
  zoom: number,
): LabelSide {
  const world = worldPixels(zoom);
  const own = boxOf(area, world);
  const neighbours = marks.filter((mark) => mark !== area).map((mark) => boxOf(mark, world));
  const arrows = flows.flatMap(({ origin, destination }) => {
    const [x, y] = mercator(...origin);
    const [toX, toY] = mercator(...destination);
    const length = Math.hypot(toX - x, toY - y) || 1;
    return ALONG.map(
      (far) => [x * world + ((toX - x) / length) * far, y * world + ((toY - y) / length) * far] as const,
    );
  });
  const costOf = (side: LabelSide): number => {
    const [x, y] = middleAt(side, own, width, height);
    const box = { x, y, width, height };
    const covered = neighbours.reduce((sum, other) => sum + overlap(box, other), 0);
    const crossed = arrows.filter((at) => Math.abs(at[0] - x) < width / 2 && Math.abs(at[1] - y) < height / 2);
    return covered + crossed.length * ON_ARROW;
  };
  const costs = SIDES.map((side) => ({ side, cost: costOf(side) }));
  return costs.reduce((best, one) => (one.cost < best.cost ? one : best)).side;
}

interface Box {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ geometry }: Mark, world: number): Box {
  const { middle, width, height } = extentOf(geometry);
  const [x, y] = mercator(...middle);
  const least = 2 * DISC.radius;
  return { x: x * world, y: y * world, width: Math.max(width * world, least), height: Math.max(height * world, least) };
}

function middleAt(side: LabelSide, own: Box, width: number, height: number): readonly [number, number] {
  const across = own.width / 2 + GAP + width / 2;
  const down = own.height / 2 + GAP + height / 2;
  if (side === "left" || side === "right") return [own.x + (side === "right" ? across : -across), own.y];
  return [own.x, own.y + (side === "bottom" ? down : -down)];
}

function overlap(a: Box, b: Box): number {
  const along = (axis: "x" | "y", size: "width" | "height"): number =>
    Math.max(
      0,
      Math.min(a[axis] + a[size] / 2, b[axis] + b[size] / 2) - Math.max(a[axis] - a[size] / 2, b[axis] - b[size] / 2),
    );
  return along("x", "width") * along("y", "height");
}
