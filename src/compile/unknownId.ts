import type { Fault, Where } from "./fault";
import { nearest } from "./nearest";

/** The fault of an id that nothing bears, with the nearest id that something does; none where the ids could not be read. */
export function unknownId(
  what: "place" | "party" | "source" | "event",
  id: string,
  known: ReadonlySet<string> | null,
  where: Where,
): readonly Fault[] {
  if (known === null || known.has(id)) return [];
  const guess = nearest(id, known);
  return [
    {
      ...where,
      message: `There is no ${what} "${id}".`,
      remedy: guess === null ? `Add it, or mend the id.` : `Did you mean "${guess}"?`,
    },
  ];
}

/** The same for a list of ids, each standing somewhere; what is undefined refers to nothing. */
export function unknownIds(
  what: Parameters<typeof unknownId>[0],
  ids: readonly (string | undefined)[],
  known: ReadonlySet<string> | null,
  whereOf: (at: number) => Where,
): readonly Fault[] {
  return ids.flatMap((id, at) => (id === undefined ? [] : unknownId(what, id, known, whereOf(at))));
}
