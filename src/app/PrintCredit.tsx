import { useStore } from "zustand";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import { dataVersion } from "../record/dataVersion";
import { dayOfIso } from "../record/day";
import type { TruceRecord } from "../record/types";
import type { AppStore } from "../state/appStore";
import { usePrinting } from "../state/usePrinting";
import "./printCredit.css";

export interface PrintCreditProps {
  readonly record: TruceRecord;
  readonly store: AppStore;
}

/** What paper says of itself: of which day it is, from which version of the record, under which licence, and where it was printed from. */
export function PrintCredit(props: PrintCreditProps) {
  return usePrinting() && <Credit {...props} />;
}

function Credit({ record, store }: PrintCreditProps) {
  const t = useTranslate();
  const day = useStore(store, (state) => state.day);
  const updated = dayOfIso(record.updated);
  return (
    <footer className="print-credit">
      <p>
        {t("picture.credit", {
          day: formatDay(day, t.language),
          updated: updated === null ? record.updated : formatDay(updated, t.language),
          version: dataVersion(record),
        })}
      </p>
      <p dir="ltr">{window.location.href}</p>
    </footer>
  );
}
