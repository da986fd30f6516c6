import type { Translate } from "../language/createTranslate";
import { formatList } from "../language/formatList";
import { formatNumber } from "../language/formatNumber";
import type { TruceRecord } from "../record/types";
import type { Flow } from "../scene/scene";
import { isWholeConvoy } from "./isWholeConvoy";
import { shortName } from "./labelFeatures";

/**
 * What stands at the end of the arrows of one event: where they lead and, on a second line, how many people, where somebody
 * counted, from the lowest figure to the highest. A figure for several arrows is left out where some of them end elsewhere.
 */
export function flowName(
  record: Pick<TruceRecord, "places">,
  t: Translate,
  all: readonly Flow[],
): (flows: readonly Flow[]) => string {
  return (flows) => {
    const names = flows.map(({ to }) => shortName(record.places.get(to)?.name[t.language] ?? to));
    const place = formatList([...new Set(names)], t.language);
    const [first] = flows;
    if (!first?.people || !isWholeConvoy(flows, all)) return t("space.flow.to", { place });
    const [low, high] = first.people.map((count) => formatNumber(count, t.language));
    if (low === undefined || high === undefined) return t("space.flow.to", { place });
    const people = low === high ? low : t("space.flow.range", { low, high });
    return t(first.shared ? "space.flow.to-together" : "space.flow.to-people", { place, people });
  };
}

/**
 * How such a name may stand at an arrow's head, tried in turn, and how far from it, in ems: `bottom` holds its lower edge, so that it stands above. At a
 * corner it stands beside an arrow, under the name of another that ends at the same place.
 */
export const FLOW_NAME_ANCHORS = {
  above: ["bottom", "left", "right", "top", "top-left", "top-right"],
  below: ["top", "left", "right", "bottom", "bottom-left", "bottom-right"],
} as const;
export const FLOW_NAME_GAP = 0.7;

/** How wide such a name may run before it is broken, in ems: an Arabic range stays on its one line. */
export const FLOW_NAME_WIDTH = 18;
/** How high its lines are, in ems. */
export const FLOW_NAME_LINE = 1.25;
