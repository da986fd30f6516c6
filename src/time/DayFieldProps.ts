import type { Day, DayRange } from "../record/day";

/** What a field for a date needs to know. */
export interface DayFieldProps {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly frame: DayRange;
  readonly onClose: () => void;
}
