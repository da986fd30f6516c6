import { dateOfDay, DAY_FRAME, type Day, type DayRange } from "../record/day";

/** What of a key press the timeline looks at: a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where the timeline may go from a day. Every day that it gives lies in its frame. */
export interface TimelineController {
  readonly direction: "ltr" | "rtl";
  readonly frame: DayRange;
  clamp(day: Day): Day;
  stepDays(day: Day, days: number): Day;
  /** The same day of another month, or that month's last day where it is shorter. */
  stepMonths(day: Day, months: number): Day;
  /** The nearest change after (1) or before (-1) a day; null where none is left in the frame. */
  change(day: Day, direction: 1 | -1): Day | null;
  /** Where a key leads; null for a key that means nothing to the timeline, which the browser then keeps. */
  press(day: Day, press: KeyPress): Day | null;
}

export interface TimelineControllerOptions {
  /** The direction of writing: in `rtl` time runs from right to left, and the arrow keys follow the screen. */
  readonly direction: "ltr" | "rtl";
  /** `RecordIndex.nextChange`, of one place or of any. */
  readonly nextChange: (day: Day, direction: 1 | -1) => Day | null;
  readonly frame?: DayRange;
}

/** The timeline without its looks: whole days, clamped to the frame. */
export function timelineController({
  direction,
  nextChange,
  frame = DAY_FRAME,
}: TimelineControllerOptions): TimelineController {
  const clamp = (day: Day): Day => Math.min(frame.latest, Math.max(frame.earliest, Math.round(day)));
  const stepDays = (day: Day, days: number): Day => clamp(day + days);
  const stepMonths = (day: Day, months: number): Day => clamp(dayInMonth(day, months));
  function change(day: Day, towards: 1 | -1): Day | null {
    const found = nextChange(day, towards);
    if (found === null) return null;
    if (towards === 1 && found < frame.earliest) return change(frame.earliest - 1, 1);
    if (towards === -1 && found > frame.latest) return change(frame.latest + 1, -1);
    return found < frame.earliest || found > frame.latest ? null : found;
  }
  return {
    direction,
    frame,
    clamp,
    stepDays,
    stepMonths,
    change,
    press(day, { key, shiftKey, ctrlKey, altKey, metaKey }) {
      if (ctrlKey || altKey || metaKey) return null;
      const arrow = arrowOf(key, direction);
      if (arrow !== null) return shiftKey ? stepMonths(day, arrow) : stepDays(day, arrow);
      if (key === "PageUp") return change(day, 1) ?? clamp(day);
      if (key === "PageDown") return change(day, -1) ?? clamp(day);
      if (key === "Home") return frame.earliest;
      return key === "End" ? frame.latest : null;
    },
  };
}

function arrowOf(key: string, direction: "ltr" | "rtl"): 1 | -1 | null {
  const right = direction === "rtl" ? -1 : 1;
  if (key === "ArrowUp") return 1;
  if (key === "ArrowDown") return -1;
  if (key === "ArrowRight") return right;
  return key === "ArrowLeft" ? (right === 1 ? -1 : 1) : null;
}

function dayInMonth(day: Day, months: number): Day {
  const date = dateOfDay(day);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = dateOfDay(first / MILLISECONDS_PER_DAY);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return first / MILLISECONDS_PER_DAY + Math.min(date.getUTCDate(), last.getUTCDate()) - 1;
}

const MILLISECONDS_PER_DAY = 86_400_000;
