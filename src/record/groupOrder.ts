import type { GroupId, Place } from "./types";

/** From the pockets at the city's edge outward; groups that are not named here follow. */
const GROUPS_FIRST: readonly GroupId[] = [
  "eastern-ghouta",
  "south-damascus",
  "western-ghouta",
  "north-west",
  "qalamoun-homs",
];

/** The groups of places in the order in which they are listed, each once. */
export function groupOrder(places: Iterable<Pick<Place, "group">>): readonly GroupId[] {
  return [...new Set([...GROUPS_FIRST, ...[...places].map(({ group }) => group)])];
}

/** Areas before places, the whole before its parts; otherwise as they were. */
export function areasFirst(a: Pick<Place, "kind" | "areas">, b: Pick<Place, "kind" | "areas">): number {
  const [first, second] = [rank(a), rank(b)];
  return first === second ? 0 : first - second;
}

function rank({ kind, areas }: Pick<Place, "kind" | "areas">): number {
  return kind === "area" ? areas.length : Infinity;
}
