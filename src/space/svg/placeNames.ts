import { keptFor } from "../../record/keptFor";
import type { NameBlock } from "./nameBlock";

/** Where a block is held to its point. As MapLibre names it: `left` holds the left edge, so the name stands to the right. */
export type NameAnchor =
  "center" | "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";

/** One way in which a name may stand: its anchor, and the distance from the point in pixels. */
export interface NameStand {
  readonly anchor: NameAnchor;
  readonly dx: number;
  readonly dy: number;
}

/** A name that looks for room. */
export interface WantedName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly block: NameBlock;
  /** Tried in turn; none free: the name is left out. */
  readonly stands: readonly NameStand[];
  /** Where none is free, it stands in the first way all the same. */
  readonly isSure?: boolean;
  /** Where it cannot leave spared room free, it stands where it takes least of it, not in the first way that is free. */
  readonly isSparing?: true;
  /** Pixels kept clear round it. */
  readonly padding: number;
  /** Degrees clockwise, for a name along a line; it is then one line, centred. */
  readonly angle?: number;
}

/** A name that has found room: where its block's upper left corner is. */
export interface PlacedName<Name extends WantedName = WantedName> {
  readonly name: Name;
  readonly left: number;
  readonly top: number;
  readonly align: "start" | "middle" | "end";
  /** The way in which it stands. */
  readonly stand: NameStand;
}

/** A rectangle that is taken: left, top, right, bottom in pixels. */
export type TakenBox = readonly [number, number, number, number];

/**
 * Places names in the order given, each where nothing stands yet: earlier ones have the first choice. `taken` is room that
 * no name may use; what the names take is added to it. `spared`: room that they leave free where they can stand elsewhere.
 */
export function placeNames<Name extends WantedName>(
  wanted: readonly Name[],
  taken: TakenBox[],
  spared: readonly TakenBox[] = [],
): readonly PlacedName<Name>[] {
  const boxes = taken;
  const placed: PlacedName<Name>[] = [];
  for (const name of wanted) {
    const { stands } = name;
    const rooms = roomsOf(name);
    const isOff = (stand: NameStand, others: readonly TakenBox[]): boolean =>
      !roomIn(rooms, name, stand).some((box) => others.some((other) => overlap(box, other)));
    const isFree = (stand: NameStand): boolean => isOff(stand, boxes);
    const best = spared.length > 0 ? stands.find((one) => isFree(one) && isOff(one, spared)) : undefined;
    const least = name.isSparing && !best ? leastOf(stands.filter(isFree), rooms, name, spared) : undefined;
    const stand = best ?? least ?? stands.find(isFree) ?? (name.isSure ? stands[0] : undefined);
    if (!stand) continue;
    boxes.push(...roomIn(rooms, name, stand));
    placed.push(standing(name, stand));
  }
  return placed;
}

/** The way to stand in which a name takes least of some room, the first of equals. */
function leastOf(
  stands: readonly NameStand[],
  rooms: Map<NameStand, TakenBox[]>,
  name: WantedName,
  spared: readonly TakenBox[],
): NameStand | undefined {
  const takenBy = (stand: NameStand): number =>
    spared.filter((other) => roomIn(rooms, name, stand).some((box) => overlap(box, other))).length;
  return stands.toSorted((a, b) => takenBy(a) - takenBy(b))[0];
}

/** The room of each name in the ways to stand that were tried. */
const roomsOf: (name: WantedName) => Map<NameStand, TakenBox[]> = keptFor(() => new Map());

function roomIn(rooms: Map<NameStand, TakenBox[]>, name: WantedName, stand: NameStand): TakenBox[] {
  const known = rooms.get(stand) ?? roomOf(name, stand);
  rooms.set(stand, known);
  return known;
}

/** Each name as it stood last. */
const stood = new WeakMap<WantedName, PlacedName>();

/** A name in a way to stand: the same object as long as it stands so. */
function standing<Name extends WantedName>(name: Name, stand: NameStand): PlacedName<Name> {
  const known = stood.get(name);
  if (known?.stand === stand && isOf(known, name)) return known;
  const placed = { name, ...cornerOf(name, stand), align: alignOf(stand.anchor), stand };
  stood.set(name, placed);
  return placed;
}

function isOf<Name extends WantedName>(placed: PlacedName, name: Name): placed is PlacedName<Name> {
  return placed.name === name;
}

function cornerOf({ x, y, block }: WantedName, { anchor, dx, dy }: NameStand): { left: number; top: number } {
  const across = anchor.includes("left") ? 0 : anchor.includes("right") ? 1 : 0.5;
  const down = anchor.startsWith("top") ? 0 : anchor.startsWith("bottom") ? 1 : 0.5;
  return { left: x + dx - block.width * across, top: y + dy - block.height * down };
}

function alignOf(anchor: NameAnchor): PlacedName["align"] {
  return anchor.includes("left") ? "start" : anchor.includes("right") ? "end" : "middle";
}

/** The room that a name would take in one of its ways to stand. */
export function roomOf(name: WantedName, stand: NameStand): TakenBox[] {
  const { left, top } = cornerOf(name, stand);
  return boxesOf(name, left, top);
}

/** The room that a name takes: its block, or for a slanted one a row of squares along it. */
export function boxesOf({ x, y, block, padding, angle }: WantedName, left: number, top: number): TakenBox[] {
  if (angle === undefined)
    return [[left - padding, top - padding, left + block.width + padding, top + block.height + padding]];
  const side = block.height / 2 + padding;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const count = Math.max(1, Math.ceil(block.width / block.height));
  return Array.from({ length: count + 1 }, (_, at): TakenBox => {
    const along = (at / count - 0.5) * block.width;
    const [middleX, middleY] = [x + along * cos, y + along * sin];
    return [middleX - side, middleY - side, middleX + side, middleY + side];
  });
}

function overlap(a: TakenBox, b: TakenBox): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
