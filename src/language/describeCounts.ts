import type { StateCounts } from "./countStates";
import type { Translate } from "./createTranslate";

/** What else decides how counts are told. */
export interface CountsTold {
  /** An account that names no siege is not made to deny any. */
  readonly isAccount?: boolean;
  /** Nor does a map that shows none, since they are left out of it, say that there are none. */
  readonly hasSieges?: boolean;
}

/**
 * The counts of a day in sentences: "44 places are mapped as besieged, 17 partially. A truce is disputed in 11 places." Empty where nothing is
 * to be told.
 */
export function describeCounts(
  counts: StateCounts,
  t: Translate,
  { isAccount = false, hasSieges = true }: CountsTold = {},
): string {
  return [
    ...(hasSieges ? [siegeSentence(counts, t, isAccount)] : []),
    ...truceSentence(counts, t),
    ...otherSentences(counts, t),
  ].join(" ");
}

function siegeSentence({ besieged, partiallyBesieged }: StateCounts, t: Translate, isAccount: boolean): string {
  if (besieged === 0 && partiallyBesieged === 0)
    return isAccount ? t("states.count.sentence", { text: t("states.account-no-siege") }) : t("states.count.no-siege");
  if (besieged === 0) {
    return t("states.count.sentence", {
      text: t("states.count.only-partially-besieged", { count: partiallyBesieged }),
    });
  }
  const full = t("states.count.besieged", { count: besieged });
  if (partiallyBesieged === 0) return t("states.count.sentence", { text: full });
  const partially = t("states.count.partially-besieged", { count: partiallyBesieged });
  return t("states.count.siege-both", { besieged: full, partially });
}

function truceSentence({ truce, disputed }: StateCounts, t: Translate): readonly string[] {
  if (truce > 0 && disputed > 0) return [t("states.count.truce-and-disputed", { truce, disputed })];
  if (disputed > 0) return [t("states.count.disputed", { count: disputed })];
  return truce > 0 ? [t("states.count.truce", { count: truce })] : [];
}

function otherSentences(counts: StateCounts, t: Translate): readonly string[] {
  const { evacuating, possible } = counts;
  // "In 2 more places" follows upon places that were counted before.
  const isAll = counts.besieged + counts.partiallyBesieged + counts.truce + counts.disputed + evacuating === 0;
  return [
    ...(evacuating > 0 ? [t("states.count.evacuating", { count: evacuating })] : []),
    ...(possible > 0 ? [t(isAll ? "states.count.only-possible" : "states.count.possible", { count: possible })] : []),
  ];
}
