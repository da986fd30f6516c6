import type { Translate } from "../../language/createTranslate";
import { formatEventDate } from "../../language/formatEventDate";
import { formatList } from "../../language/formatList";
import type { EventBrief, Place, TruceRecord } from "../../record/types";

/** What is to be said of an event without its evidence, in parts that can stand in a row. */
export interface ShortEventWords {
  /** "Truce agreed". */
  readonly kind: string;
  readonly when: string;
  /** "Also in Daraya and Madaya", the name of a national ceasefire; null where it concerns the place alone. */
  readonly where: string | null;
  /** "Weakly attested"; null where there is enough. */
  readonly doubt: string | null;
}

/** How many other places are named. */
const NAMED = 3;

/** An event of a place in words: what kind, when, where else, how surely. */
export function describeEventShort(
  event: EventBrief,
  place: Place,
  record: TruceRecord,
  t: Translate,
): ShortEventWords {
  const isDoubtful = event.confidence === "low" || event.confidence === "unsourced";
  return {
    kind: t(`evidence.event-kind.${event.kind}`),
    when: formatEventDate(event.date, t),
    where: whereElse(event, place, record, t),
    doubt: isDoubtful ? t(`evidence.confidence.${event.confidence}`) : null,
  };
}

/** The same as one text, for readers who hear it. */
export function eventSentence({ kind, when, where, doubt }: ShortEventWords, t: Translate): string {
  return [t("chronicle.event", { kind, when }), where, doubt].filter((part) => part !== null).join(". ");
}

function whereElse({ id: event, places }: EventBrief, place: Place, record: TruceRecord, t: Translate): string | null {
  const ceasefire = record.nationalCeasefires.find((one) => one.event === event);
  if (ceasefire) return ceasefire.name[t.language] ?? ceasefire.name.en;
  const others = places.flatMap((other) =>
    other === place.id ? [] : (record.places.get(other)?.name[t.language] ?? []),
  );
  if (others.length === 0) return null;
  const more = others.length - NAMED;
  const id = places.includes(place.id) ? "chronicle.event-also" : "chronicle.event-at";
  const named = more > 0 ? [...others.slice(0, NAMED), t("chronicle.event-more", { count: more })] : others;
  return t(id, { places: formatList(named, t.language) });
}
