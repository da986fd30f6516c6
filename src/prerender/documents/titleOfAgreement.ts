import type { Translate } from "../../language/createTranslate";
import { formatEventDate } from "../../language/formatEventDate";
import { formatList } from "../../language/formatList";
import type { EventBrief, TruceRecord } from "../../record/types";

/** What an agreement is called: its own name where it is a country-wide one, else its kind, first places and date. */
export function titleOfAgreement(event: EventBrief, record: TruceRecord, t: Translate): string {
  const date = formatEventDate(event.date, t);
  const national = record.nationalCeasefires.find((ceasefire) => ceasefire.event === event.id);
  if (national) return t("pages.agreement-title", { what: national.name[t.language] ?? national.name.en, date });
  const names = event.places.slice(0, 3).map((id) => record.places.get(id)?.name[t.language] ?? id);
  if (names.length === 0) return t("pages.agreement-title", { what: t(`evidence.event-kind.${event.kind}`), date });
  const places =
    event.places.length > 3
      ? t("pages.and-others", { names: names.join(t.language === "ar" ? "، " : ", ") })
      : formatList(names, t.language);
  return t("pages.agreement-title", { what: places, date });
}
