import type { Place } from "../record/types";
import { localeOf, type Language } from "./Language";

/** Compares places by name, in the order of the language's alphabet, the article left out: al-Tal stands under T, as in a gazetteer. */
export function placesByName(language: Language): (a: Place, b: Place) => number {
  const { compare } = new Intl.Collator(localeOf(language));
  const keys = new Map<Place, string>();
  const keyOf = (place: Place): string => {
    const key = keys.get(place) ?? withoutArticle(place.name[language]);
    keys.set(place, key);
    return key;
  };
  return (a, b) => compare(keyOf(a), keyOf(b)) || (a.id < b.id ? -1 : 1);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:al-|ال)/iu, "");
}
