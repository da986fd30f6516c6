import type { Place } from "../record/types";
import { foldName, withoutJoinedArticle } from "./foldName";

const foldedNames = new WeakMap<Place, readonly string[]>();

/** Whether a place bears the name that is looked for, or part of it: in either script, by any of its spellings. Nothing finds all. */
export function placeSearch(query: string): (place: Place) => boolean {
  const folded = foldName(query);
  if (folded === "") return () => query.trim() === "";
  const bare = withoutJoinedArticle(folded);
  return (place) => namesOf(place).some((name) => name.includes(folded) || (bare !== null && name.includes(bare)));
}

function namesOf(place: Place): readonly string[] {
  const known = foldedNames.get(place);
  if (known !== undefined) return known;
  const names = [place.name.en, place.name.ar, ...place.aliases].map(foldName);
  foldedNames.set(place, names);
  return names;
}
