import { statusWord } from "../language/describeSpan";
import { formatEdtf } from "../language/formatEdtf";
import { useTranslate } from "../language/useTranslate";
import { DAY_FRAME, type Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Place, Span } from "../record/types";

export interface HistoryWordsProps {
  readonly place: Place;
  readonly index: RecordIndex;
  readonly onDay: (day: Day) => void;
}

/** The history of a place in words: every status from its first day to its last, each first day to be gone to. */
export function HistoryWords({ place, index, onDay }: HistoryWordsProps) {
  const t = useTranslate();
  const spans = index
    .spansOf(place.id)
    .toSorted((a, b) => a.from.nominal - b.from.nominal || a.from.latest - b.from.latest);
  if (spans.length === 0) return null;
  return (
    <details className="history-words">
      <summary>{t("evidence.history-words")}</summary>
      <ol aria-label={t("evidence.history")}>
        {spans.map((span) => (
          <li key={`${span.track} ${span.key} ${span.status} ${span.from.edtf}`}>
            <span>{statusWord(span, place.kind, t)}</span>{" "}
            <button type="button" className="text-button" onClick={() => onDay(dayWithin(span))}>
              {span.to === null
                ? t("states.since", { date: formatEdtf(span.from, t) })
                : t("states.date.range", { from: formatEdtf(span.from, t), to: formatEdtf(span.to, t) })}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function dayWithin({ from }: Span): Day {
  return Math.min(DAY_FRAME.latest, Math.max(DAY_FRAME.earliest, from.nominal));
}
