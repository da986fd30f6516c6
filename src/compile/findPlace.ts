import type { Result } from "../record/result";
import type { Place, TruceRecord } from "../record/types";
import { nearest } from "./nearest";

/** The place with an id, a name in either language or an alias; the failure names the nearest known one. */
export function findPlace(written: string, { places }: Pick<TruceRecord, "places">): Result<Place, string> {
  const byName = new Map<string, Place>();
  for (const place of places.values())
    for (const name of [...place.aliases, place.name.ar, place.name.en, place.id])
      byName.set(name.toLowerCase(), place);
  const found = places.get(written) ?? byName.get(written.trim().toLowerCase());
  if (found) return { ok: true, value: found };
  const guess = nearest(written.trim().toLowerCase(), byName.keys());
  const meant = guess === null ? undefined : byName.get(guess);
  return {
    ok: false,
    failure: `There is no place "${written}".${meant ? ` Did you mean "${meant.id}" (${meant.name.en})?` : ""}`,
  };
}
