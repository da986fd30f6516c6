import type { Translate } from "../language/createTranslate";
import { formatNumber } from "../language/formatNumber";
import type { TruceRecord } from "../record/types";
import type { Flow } from "../scene/scene";
import { shortName } from "./labelFeatures";

/** What stands at the end of an arrow: where it leads and, on a second line, how many people, where somebody counted. */
export function flowName(record: Pick<TruceRecord, "places">, t: Translate): (flow: Flow) => string {
  return ({ to, people }) => {
    const place = shortName(record.places.get(to)?.name[t.language] ?? to);
    return people === null
      ? t("space.flow.to", { place })
      : t("space.flow.to-people", { place, people: formatNumber(people, t.language) });
  };
}
