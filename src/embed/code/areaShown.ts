import type { Place, TruceRecord } from "../../record/types";
import type { EmbedSubject } from "./EmbedSubject";

/**
 * The area that the map of an embed is of. Undefined where none is chosen, and where the place that is to be open lies elsewhere: the map then
 * begins at that place, and the area may not be on it at all.
 */
export function areaShown(
  { places }: Pick<TruceRecord, "places">,
  { area, place }: Pick<EmbedSubject, "area" | "place">,
): Place | undefined {
  const opened = place === null ? undefined : places.get(place);
  const isApart = opened && area !== opened.id && !opened.areas.some((one) => one === area);
  return area === null || isApart ? undefined : places.get(area);
}
