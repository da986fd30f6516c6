import { TRACKS } from "../record/types";
import type { HeldSpan, Place, PlaceState } from "../record/types";
import type { Translate } from "./createTranslate";
import { statusWord } from "./describeSpan";
import { formatEdtf } from "./formatEdtf";

/** How much is said of a state. */
export type StateDetail = "brief" | "since";

/**
 * A place's state in words: "Besieged, Disputed truce" (brief) or "Besieged since about 15 October 2013, Disputed truce
 * since 4 March 2016"; a status inside the fuzzy edge of its dates is said to be possible; no status is said too.
 */
export function describeState(state: PlaceState, place: Place, t: Translate, detail: StateDetail = "since"): string {
  const held = TRACKS.flatMap((track) => state[track]);
  if (held.length === 0) return t(detail === "brief" ? "states.none-brief" : "states.none");
  const words = held.map((one) => describeHeld(one, place, t, detail));
  return [...new Set(words)].join(t.language === "ar" ? "، " : ", ");
}

function describeHeld(held: HeldSpan, place: Place, t: Translate, detail: StateDetail): string {
  const status = statusWord(held.span, place.kind, t);
  const words = detail === "brief" ? status : t("states.status-since", { status, date: formatEdtf(held.span.from, t) });
  return held.certainty === "possible" ? t("states.status-possible", { status: words }) : words;
}
