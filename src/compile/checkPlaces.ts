import type { GroupId, PlaceKind } from "../record/types";
import type { Effect } from "./effect";
import type { Fault } from "./fault";
import type { ReadPlaces } from "./readPlaces";
import { middleDay } from "./middleDay";
import { nearest } from "./nearest";
import { unknownId } from "./unknownId";

/** What a place says of other places and groups that is not so, and grounds of one area that hold at once. */
export function checkPlaces({ places, ids }: ReadPlaces, groups: ReadonlySet<GroupId>): readonly Fault[] {
  return [...places.values()].flatMap(({ id, group, areas, grounds, whereOf }) => {
    const faults: Fault[] = [];
    if (!groups.has(group)) {
      const guess = nearest(group, groups);
      faults.push({
        ...whereOf(["properties", "group"]),
        message: `There is no group "${group}".`,
        remedy: guess ? `Did you mean "${guess}"?` : `The groups are: ${[...groups].join(", ")}.`,
      });
    }
    for (const [at, area] of areas.entries()) {
      const known = places.get(area);
      if (!known && (ids === null || ids.has(area))) continue;
      if (known && area !== id && isHolding(known.kind)) continue;
      const where = whereOf(["properties", "areas", at]);
      if (known)
        faults.push({ ...where, message: `"${area}" is no area that ${id} could lie in.`, remedy: "Take it out." });
      else faults.push(...unknownId("place", area, ids, where));
    }
    const overlap = grounds.find((ground, at) =>
      grounds.slice(0, at).some((other) => other.part === ground.part && overlaps(other, ground)),
    );
    if (overlap)
      faults.push({
        ...overlap.whereOf(["properties", "from"]),
        message: `Two grounds of ${id}${overlap.part ? `, part "${overlap.part}",` : ""} hold on one day.`,
        remedy: "Let the one end where the other begins, or give them parts.",
      });
    return faults;
  });
}

/** Whether others lie in places of a kind. */
export const isHolding = (kind: PlaceKind): boolean => kind === "area" || kind === "valley";

/** Effects that reach for the places of something that has none. */
export function checkMembers(effects: readonly Effect[], { places }: ReadPlaces): readonly Fault[] {
  const withPlaces = new Set([...places.values()].flatMap(({ areas }) => areas));
  return effects
    .filter(({ members, place }) => members && places.has(place) && !withPlaces.has(place))
    .map(({ place, where }) => ({
      ...where,
      message: `The effect is to reach the places of ${place}, and no place lies in it.`,
      remedy: 'Take "members" out, or name the area in the "areas" of its places.',
    }));
}

type Dated = Pick<NonNullable<ReturnType<ReadPlaces["places"]["get"]>>["grounds"][number], "from" | "to">;

function overlaps(a: Dated, b: Dated): boolean {
  const start = (ground: Dated): number => (ground.from ? middleDay(ground.from) : -Infinity);
  const end = (ground: Dated): number => (ground.to ? middleDay(ground.to) : Infinity);
  return start(a) < end(b) && start(b) < end(a);
}
