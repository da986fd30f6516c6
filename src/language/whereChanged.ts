import type { Place, PlaceId } from "../record/types";
import type { Translate } from "./createTranslate";
import { formatNumber } from "./formatNumber";

/**
 * Where places changed, in few words: "12 places in Wadi Barada", "13 places, 12 in Wadi Barada" where half of them or more
 * lie in one area, of several such that with most of them and the shortest name; otherwise the first and how many more. An area that
 * changed as its places did is one of those in it. Undefined where no place changed.
 */
export function whereChanged(
  changed: readonly Place[],
  places: ReadonlyMap<PlaceId, Place>,
  t: Translate,
): string | undefined {
  const [foremost] = changed;
  const count = changed.length;
  if (foremost === undefined) return undefined;
  if (count === 1) return foremost.name[t.language];
  const within = new Map<string, number>();
  for (const { id, areas } of changed) {
    for (const area of new Set([id, ...areas])) within.set(area, (within.get(area) ?? 0) + 1);
  }
  const [most] = [...within]
    .flatMap(([id, number]) => {
      const name = places.get(id)?.name[t.language];
      return name !== undefined && number > 1 && number * 2 >= count ? [{ name, number }] : [];
    })
    .toSorted((a, b) => b.number - a.number || a.name.length - b.name.length);
  if (most === undefined) return t("time.change.and-more", { place: foremost.name[t.language], count: count - 1 });
  if (most.number === count) return t("time.change.places-in", { count, area: most.name });
  return t("time.change.most-in", {
    places: t("time.change.places", { count }),
    within: formatNumber(most.number, t.language),
    area: most.name,
  });
}
