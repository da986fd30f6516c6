import type { DayCount } from "../record/countDays";
import type { Translate } from "./createTranslate";
import { formatNumber } from "./formatNumber";

/** A number of days in words, as a range where it is uncertain: "1,204 days", "1,204 to 1,234 days", "at most 30 days". */
export function formatDays({ least, most }: DayCount, t: Translate): string {
  if (least === most) return t("duration.days", { count: most });
  const high = formatNumber(most, t.language);
  if (least === 0) return t("duration.days-at-most", { count: most });
  return t("duration.days-range", { low: formatNumber(least, t.language), high });
}
