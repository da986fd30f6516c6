import type { Flow, Mark, MarkGeometry } from "../scene/scene";
import { DISC } from "../symbology/ring";
import { extentOf, mercator, worldPixels } from "./extentOf";
import { BEND } from "./flowShapes";
import type { LabelSide } from "./labelSides";

/** A name that is to stand beside what is drawn of its place. */
export interface BesideName {
  readonly geometry: MarkGeometry;
  /** The side that comes first unless an arrow runs there; null: none. */
  readonly own: LabelSide | null;
  /** Its size in pixels. */
  readonly width: number;
  readonly height: number;
}

const SIDES: readonly LabelSide[] = [
  "bottom",
  "top",
  "right",
  "left",
  "bottom-right",
  "top-right",
  "bottom-left",
  "top-left",
];
const known = new Map<string, readonly LabelSide[]>();
/** Pixels between a place and its name, and along an arrow, from its place on, what a name there would lie on. */
const GAP = 4;
/** How far from the middle a name at a corner ends, in pixels. */
const OFF_MIDDLE = 5;
const ALONG = [12, 18, 24, 30, 36, 42, 48, 54, 60];
/** What it costs to lie on a point of an arrow, in square pixels of a neighbour. */
const ON_ARROW = 240;
/** A name so near to a neighbour, in pixels, could be taken for that one's: what each pixel nearer costs, in square pixels of a neighbour. */
const NEAR = 20;
const PER_PIXEL = 4;
/** What neighbours may make a side cost that is not the best: no name is better than one that is taken for a neighbour's. */
const TOO_MUCH = 200;
/** What a corner of the side of its own is ahead of other sides. */
const CORNER = 0.5;

/**
 * The sides of a place, that first at which its name lies on the least of its neighbours and of the arrows that begin there, and is not taken for a
 * neighbour's; below it, where that is as good as any. For places that people leave, and areas that are too small to hold their names. The same order is the same object. Sides
 * at which it would be a neighbour's rather than its own are left out.
 */
export function sidesOfName(
  { geometry, own, width, height }: BesideName,
  marks: readonly Mark[],
  flows: readonly Pick<Flow, "origin" | "destination">[],
  zoom: number,
): readonly LabelSide[] {
  const world = worldPixels(zoom);
  const shape = boxOf(geometry, world);
  const arrows = flows.flatMap(({ origin, destination }) => {
    const [x, y] = mercator(...origin);
    const [toX, toY] = mercator(...destination);
    // An arrow begins towards the bend of its curve, which depends little on the frame that it leaves by.
    const [dx, dy] = [toX - x - 2 * BEND * (toY - y), toY - y + 2 * BEND * (toX - x)];
    const length = Math.hypot(dx, dy) || 1;
    return ALONG.map((far) => [x * world + (dx / length) * far, y * world + (dy / length) * far] as const);
  });
  // Neighbours that no side reaches cost nothing.
  const [far, deep] = [shape.width + 2 * (GAP + width + NEAR), shape.height + 2 * (GAP + height + NEAR)];
  const neighbours: Box[] = [];
  for (const mark of marks) {
    if (mark.geometry === geometry) continue;
    const other = boxOf(mark.geometry, world);
    const isNear =
      2 * Math.abs(other.x - shape.x) < far + other.width && 2 * Math.abs(other.y - shape.y) < deep + other.height;
    if (isNear) neighbours.push(other);
  }
  const costOf = (side: LabelSide): { readonly cost: number; readonly covered: number } => {
    const [x, y] = middleAt(side, shape, width, height);
    const box = { x, y, width, height };
    const covered =
      side === own ? -1 : neighbours.reduce((sum, other) => sum + overlap(box, other) + nearness(box, other), 0);
    const corner = own !== null && side.startsWith(own) ? CORNER : 0;
    const crossed = arrows.filter((at) => Math.abs(at[0] - x) < width / 2 + GAP && Math.abs(at[1] - y) < height / 2);
    return { cost: covered - corner + crossed.length * ON_ARROW, covered };
  };
  const costs = SIDES.map((side) => ({ side, ...costOf(side) }));
  const sides = costs
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ covered }, at) => at === 0 || covered < TOO_MUCH)
    .map(({ side }) => side);
  const key = sides.join(" ");
  const found = known.get(key) ?? sides;
  known.set(key, found);
  return found;
}

interface Box {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxes = new WeakMap<MarkGeometry, { readonly world: number; readonly box: Box }>();

/** The box of a geometry, in pixels of a world so wide; worked out once for each as long as the zoom stays. */
function boxOf(geometry: MarkGeometry, world: number): Box {
  const found = boxes.get(geometry);
  if (found?.world === world) return found.box;
  const { center, width, height } = extentOf(geometry);
  const [x, y] = center;
  const least = 2 * DISC.radius;
  const box = {
    x: x * world,
    y: y * world,
    width: Math.max(width * world, least),
    height: Math.max(height * world, least),
  };
  boxes.set(geometry, { world, box });
  return box;
}

function middleAt(side: LabelSide, shape: Box, width: number, height: number): readonly [number, number] {
  const across = shape.width / 2 + GAP + width / 2;
  const down = shape.height / 2 + GAP + height / 2;
  if (side === "left" || side === "right") return [shape.x + (side === "right" ? across : -across), shape.y];
  const off = width / 2 + OFF_MIDDLE;
  const aside = side.endsWith("right") ? off : side.endsWith("left") ? -off : 0;
  return [shape.x + aside, shape.y + (side.startsWith("bottom") ? down : -down)];
}

/** In square pixels. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2);
  const down = Math.min(a.y + a.height / 2, b.y + b.height / 2) - Math.max(a.y - a.height / 2, b.y - b.height / 2);
  return across > 0 && down > 0 ? across * down : 0;
}

/** How much nearer than `NEAR` two boxes are, as square pixels. */
function nearness(a: Box, b: Box): number {
  const across = Math.max(0, Math.abs(a.x - b.x) - (a.width + b.width) / 2);
  const down = Math.max(0, Math.abs(a.y - b.y) - (a.height + b.height) / 2);
  return PER_PIXEL * Math.max(0, NEAR - Math.hypot(across, down));
}
