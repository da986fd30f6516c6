import type { EdtfDate } from "../record/types";
import type { Translate } from "./createTranslate";
import { formatDay } from "./formatDay";

/**
 * A date that may be uncertain, in words and no more exact than it was written: "4 March 2016", "October 2015",
 * "about 15 October 2013", "2013, date uncertain", "between 1 October 2015 and 4 October 2015".
 */
export function formatEdtf(date: EdtfDate, t: Translate): string {
  if (date.edtf.startsWith("[")) {
    return t("states.date.between", {
      earliest: formatDay(date.earliest, t.language),
      latest: formatDay(date.latest, t.language),
    });
  }
  const nominal = formatDay(date.nominal, t.language, date.precision);
  const about = date.approximate ? t("states.date.about", { date: nominal }) : nominal;
  return date.uncertain ? t("states.date.uncertain", { date: about }) : about;
}
