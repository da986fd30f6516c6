import type { Translate } from "../language/createTranslate";
import { formatNumber } from "../language/formatNumber";

/** A number, or two as a range from the lower to the higher: "4,198–4,513", "من 4,198 إلى 4,513". */
export function formatRange(lowest: number, highest: number, t: Translate): string {
  const low = formatNumber(lowest, t.language);
  return lowest === highest ? low : t("evidence.range", { low, high: formatNumber(highest, t.language) });
}
