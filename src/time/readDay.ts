import { DAY_FRAME, dayOfIso, type Day, type DayRange } from "../record/day";
import type { Result } from "../record/result";

/** Why what a reader typed is no day of the timeline. */
export type ReadDayFailure = "not-a-date" | "too-early" | "too-late";

/** The day that a reader typed, as a date field gives it (`YYYY-MM-DD`, empty where it is not a whole date). */
export function readDay(text: string, frame: DayRange = DAY_FRAME): Result<Day, ReadDayFailure> {
  const day = dayOfIso(text.trim());
  if (day === null) return { ok: false, failure: "not-a-date" };
  if (day < frame.earliest) return { ok: false, failure: "too-early" };
  return day > frame.latest ? { ok: false, failure: "too-late" } : { ok: true, value: day };
}
