import { useState } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { dataVersion } from "../../record/dataVersion";
import { dayOfIso, isoOfDay } from "../../record/day";
import type { Track, TruceRecord } from "../../record/types";
import { ALL_LAYERS, FIRST_STATE } from "../../state/appState";
import { choicesOf } from "../../state/choicesOf";
import { printAddress } from "../../state/readAddress";
import { siteRoot } from "../../state/siteRoot";
import { citationOfView, type CitedView } from "./citation";
import { CiteForms } from "./CiteForms";
import { todayIso } from "./todayIso";

export interface CiteViewProps extends CitedView {
  readonly record: TruceRecord;
  /** Those shown; all by default. */
  readonly layers?: ReadonlySet<Track>;
}

/** Of which day and version the record is, and how what is seen is cited, on demand. */
export function CiteView(props: CiteViewProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { record } = props;
  const updated = dayOfIso(record.updated);
  const date = updated === null ? record.updated : formatDay(updated, t.language);
  return (
    <details className="cite-view" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("cite.this-view", { date, version: dataVersion(record) })}</summary>
      {isOpen && <ViewCitation {...props} />}
    </details>
  );
}

function ViewCitation({ record, layers = ALL_LAYERS, ...view }: CiteViewProps) {
  const t = useTranslate();
  const [accessed] = useState(todayIso);
  const { day, place, account } = view;
  const shown = { day, selection: place, layers, according: account, language: t.language };
  const search = printAddress(choicesOf({ ...FIRST_STATE, ...shown }), "");
  const address = new URL(search, siteRoot());
  // A default is left out of an address, and may change; a citation says its day.
  address.searchParams.set("day", isoOfDay(day));
  return <CiteForms citation={citationOfView(view, record, { url: address.href, accessed }, t)} />;
}
