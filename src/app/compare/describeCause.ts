import type { Translate } from "../../language/createTranslate";
import { formatEdtf } from "../../language/formatEdtf";
import { formatEventDate } from "../../language/formatEventDate";
import type { Cause } from "../../record/Cause";

/** A cause as one text: "27 August 2016: Convoy leaves", "about 2016, told by an event of 22 May 2017: Aid delivered". */
export function describeCause(cause: Cause, t: Translate): string {
  const { when, id, values } = causeWords(cause, t);
  return t(id, { when, ...values });
}

/** What a cause is told by, besides when it took hold. */
export interface CauseWords {
  /** "about 2016". */
  readonly when: string;
  /** The message that has a place for `when`, and what else is in it. */
  readonly id: "compare.cause" | "compare.cause-told-by" | "compare.cause-by";
  readonly values: Readonly<Record<string, string>>;
}

/** A cause in words: the date on which it took hold, the kind of event and, where that has another date, when the event was. */
export function causeWords({ event, on }: Cause, t: Translate): CauseWords {
  const kind = t(`evidence.event-kind.${event.kind}`);
  const date = formatEventDate(event.date, t);
  if (on === null) return { when: date, id: "compare.cause", values: { kind } };
  const isEarlier = on.nominal < event.date.start.nominal;
  const id = isEarlier ? "compare.cause-told-by" : "compare.cause-by";
  return { when: formatEdtf(on, t), id, values: { kind, date } };
}
