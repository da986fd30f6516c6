import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { formatEventDate } from "../../language/formatEventDate";
import { withoutIsolates } from "../../language/isolate";
import { formatList } from "../../language/formatList";
import type { Language } from "../../language/Language";
import { dataVersion } from "../../record/dataVersion";
import { isoOfDay, type Day } from "../../record/day";
import type { Account, EventBrief, PlaceId, TruceRecord } from "../../record/types";

/** What is cited, whatever the form. */
export interface Citation {
  /** The key that reference managers know it by: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** The day of the record's version: `2026-11-25`. */
  readonly issued: string;
  readonly version: string;
  /** Absolute. */
  readonly url: string;
  /** The day on which it was seen: `2026-11-25`. */
  readonly accessed: string;
  readonly language: Language;
}

/** When and under which address something is cited. */
export interface CitedAt {
  readonly url: string;
  readonly accessed: string;
}

/** What of the map is cited. */
export interface CitedView {
  readonly day: Day;
  readonly place: PlaceId | null;
  /** Whose account; null: our reading. */
  readonly account: Account | null;
}

const AUTHOR = "Truceline";

/** The citation of the map on a day: of a place where one is open, of an account where one is chosen. */
export function citationOfView(
  { day, place, account }: CitedView,
  record: Pick<TruceRecord, "places" | "updated" | "version">,
  at: CitedAt,
  t: Translate,
): Citation {
  const date = formatDay(day, t.language);
  const name = place === null ? undefined : record.places.get(place)?.name[t.language];
  const title = name === undefined ? t("cite.view", { date }) : t("cite.view-of-place", { place: name, date });
  return {
    ...citationAt(record, at, t),
    id: ["truceline", place ?? "map", isoOfDay(day), ...(account === null ? [] : [account])].join("-"),
    title: withoutIsolates(
      account === null ? title : t("cite.according", { title, account: t(`according.account-${account}`) }),
    ),
  };
}

/** The citation of an event, as the record tells it. */
export function citationOfEvent(
  event: Pick<EventBrief, "id" | "kind" | "date" | "places">,
  record: Pick<TruceRecord, "places" | "updated" | "version">,
  at: CitedAt,
  t: Translate,
): Citation {
  const names = event.places.flatMap((id) => record.places.get(id)?.name[t.language] ?? []);
  return {
    ...citationAt(record, at, t),
    id: `truceline-${event.id}`,
    title: withoutIsolates(
      t("cite.event", {
        kind: t(`evidence.event-kind.${event.kind}`),
        places: formatList(names, t.language),
        date: formatEventDate(event.date, t),
      }),
    ),
  };
}

function citationAt(
  record: Pick<TruceRecord, "updated" | "version">,
  at: CitedAt,
  { language }: Translate,
): Omit<Citation, "id" | "title"> {
  return { ...at, author: AUTHOR, issued: record.updated, version: dataVersion(record), language };
}
