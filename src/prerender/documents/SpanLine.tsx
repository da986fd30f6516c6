import { describeSpan } from "../../language/describeSpan";
import { formatEdtf } from "../../language/formatEdtf";
import { useTranslate } from "../../language/useTranslate";
import type { Span } from "../../record/types";
import { PlaceOnMap, useDocuments } from "./DocumentLinks";

/** A status of a place from when to when, in words. */
export function SpanLine({ span }: { readonly span: Span }) {
  const t = useTranslate();
  const { documents } = useDocuments();
  const place = documents.record.places.get(span.place);
  if (!place) return null;
  const { status } = describeSpan({ span, certainty: "certain" }, place, documents.record, t);
  const dates =
    span.to === null
      ? t("states.date.from", { date: formatEdtf(span.from, t) })
      : t("states.date.range", { from: formatEdtf(span.from, t), to: formatEdtf(span.to, t) });
  return (
    <li>
      <PlaceOnMap id={span.place} />: {t("pages.span", { status, dates })}
    </li>
  );
}
