import type { StateCounts } from "../language/countStates";
import type { Translate } from "../language/createTranslate";

/** The counts of a day in two short sentences: "44 places mapped as besieged, 17 partially. A truce is disputed in 11." */
export function describeDay(
  { besieged, partiallyBesieged, truce, disputed }: StateCounts,
  t: Translate,
  isAccount = false,
): string {
  const sentences = [siegeWords(besieged, partiallyBesieged, t, isAccount)];
  if (disputed > 0) sentences.push(t("time.count.disputed", { count: disputed }));
  else if (truce > 0) sentences.push(t("time.count.truce", { count: truce }));
  return sentences.map((text) => t("time.count.sentence", { text })).join(" ");
}

function siegeWords(besieged: number, partially: number, t: Translate, isAccount: boolean): string {
  if (besieged > 0 && partially > 0) return t("time.count.siege-both", { besieged, partially });
  if (besieged > 0) return t("time.count.besieged", { count: besieged });
  if (partially > 0) return t("time.count.partially-besieged", { count: partially });
  return t(isAccount ? "states.account-no-siege" : "time.count.no-siege");
}
