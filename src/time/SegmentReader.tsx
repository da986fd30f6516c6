import { use, useEffect } from "react";
import { DateFieldStateContext } from "react-aria-components/DateField";

/** What stands in the parts of a date field. */
export interface TypedParts {
  /** Year, month and day as typed, whether the calendar has such a day or not: "2016-2-31". */
  readonly text: string;
  /** Whether no part is missing. */
  readonly isWhole: boolean;
}

/** Within a date field: tells what is typed in it, which the field itself tells only once it is a day of the calendar. */
export function SegmentReader({ onRead }: { readonly onRead: (parts: TypedParts) => void }) {
  const state = use(DateFieldStateContext);
  useEffect(() => {
    const parts = (["year", "month", "day"] as const).map((type) => {
      const segment = state?.segments.find((one) => one.type === type);
      return segment === undefined || segment.isPlaceholder ? null : (segment.value ?? null);
    });
    onRead({ text: parts.join("-"), isWhole: !parts.includes(null) });
  });
  return null;
}
