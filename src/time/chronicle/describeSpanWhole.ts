import { describeSpan } from "../../language/describeSpan";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { formatEdtf } from "../../language/formatEdtf";
import type { EdtfDate, Place, Span, TruceRecord } from "../../record/types";

/** All that is to be said of a span, in parts that can stand in a row. */
export interface WholeSpanWords {
  /** "Partially besieged". */
  readonly status: string;
  /** "about 15 October 2013 to 27 August 2016". */
  readonly when: string;
  /** "Besieger: Syrian government"; null where nobody is named. */
  readonly by: string | null;
  /** How certain the dates are: "Dates known to the day." */
  readonly certainty: string;
  /** "As part of Eastern Ghouta"; null where the place itself is named. */
  readonly through: string | null;
}

/** A span in words: status, by whom, from when to when, how certain. */
export function describeSpanWhole(span: Span, place: Place, record: TruceRecord, t: Translate): WholeSpanWords {
  const { status, by } = describeSpan({ span, certainty: "certain" }, place, record, t);
  const from = formatEdtf(span.from, t);
  const area = span.through === null ? undefined : record.places.get(span.through);
  return {
    status,
    when:
      span.to === null
        ? t("chronicle.without-end", { from })
        : t("states.date.range", { from, to: formatEdtf(span.to, t) }),
    by,
    certainty: certaintyOf(span, t),
    through: area ? t("states.through", { area: area.name[t.language] }) : null,
  };
}

/** The same as one text, for readers who hear it. */
export function spanSentence(words: WholeSpanWords, t: Translate): string {
  const { status, when, by, certainty, through } = words;
  return [t("chronicle.span", { status, when }), by, through, certainty].filter((part) => part !== null).join(". ");
}

function certaintyOf({ from, to }: Span, t: Translate): string {
  const parts = [
    isExact(from) ? null : t("chronicle.began-between", edges(from, t)),
    to === null || isExact(to) ? null : t("chronicle.ended-between", edges(to, t)),
  ].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(t.language === "ar" ? "، " : ", ");
  return t(from.uncertain || to?.uncertain === true ? "chronicle.uncertain" : "chronicle.exact");
}

function isExact({ earliest, latest }: EdtfDate): boolean {
  return earliest === latest;
}

function edges({ earliest, latest }: EdtfDate, t: Translate): { readonly earliest: string; readonly latest: string } {
  return { earliest: formatDay(earliest, t.language), latest: formatDay(latest, t.language) };
}
