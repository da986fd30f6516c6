import { lazy, Suspense } from "react";
import { PAGE_WORDS } from "../language/pageWordsHere";
import type { DayFieldProps } from "./DayFieldProps";
import { NativeDayField } from "./NativeDayField";

/** Fetches the field for a typed date, which few readers need at first sight. The browser's own stands in where it cannot be had. */
export async function fetchDayField() {
  try {
    const [{ DayField }] = await Promise.all([import("./DayField"), PAGE_WORDS.complete()]);
    return { default: DayField };
  } catch {
    return { default: NativeDayField };
  }
}

const FetchedDayField = lazy(fetchDayField);

/** The field for a date, as soon as it is there. */
export function DayFieldLater(props: DayFieldProps) {
  return (
    <Suspense fallback={null}>
      <FetchedDayField {...props} />
    </Suspense>
  );
}
