import type { Day, DayRange } from "../record/day";

/** The part of time that the axis shows, in days, with fractions where zooming leaves them. Within the frame, never reversed. */
export interface AxisView {
  readonly from: number;
  readonly to: number;
}

/** The closest look: two weeks, in days. */
export const LEAST_VIEW = 14;
/** Where a day that the view follows comes to stand, as a part of the view from the side that it came in by. */
const FOLLOWED_AT = 0.25;

/** All of the frame; a frame of one day is shown with the day after it, so that the axis has a length. */
export function wholeView({ earliest, latest }: DayRange): AxisView {
  return { from: earliest, to: Math.max(latest, earliest + 1) };
}

/** Whether a view shows all of the frame. */
export function isWholeView(view: AxisView, frame: DayRange): boolean {
  const whole = wholeView(frame);
  return view.from <= whole.from && view.to >= whole.to;
}

/** A view that shows `factor` times less (more, below 1), in which `anchor` keeps its place on the screen. */
export function zoomView(view: AxisView, factor: number, anchor: number, frame: DayRange): AxisView {
  const width = view.to - view.from;
  const held = Math.min(view.to, Math.max(view.from, anchor));
  return viewAround(held, (held - view.from) / width, width / factor, frame) ?? view;
}

/** A view `width` days wide in which `anchor` stands at a part of it (0 to 1); null where these are no numbers. */
export function viewAround(anchor: number, part: number, width: number, frame: DayRange): AxisView | null {
  const held = heldWidth(width, frame);
  const from = anchor - part * held;
  return fitted(from, from + held, frame);
}

/** The view moved by a number of days, as far as the frame goes; no wider and no narrower. */
export function panView(view: AxisView, days: number, frame: DayRange): AxisView {
  return fitted(view.from + days, view.to + days, frame) ?? view;
}

/** The view with one of its ends moved to a day; the other end stays, and the closest look is kept. */
export function moveViewEnd(view: AxisView, end: keyof AxisView, to: number, frame: DayRange): AxisView {
  const whole = wholeView(frame);
  const least = heldWidth(0, frame);
  if (!Number.isFinite(to)) return view;
  if (end === "from") return { from: Math.max(whole.from, Math.min(to, view.to - least)), to: view.to };
  return { from: view.from, to: Math.min(whole.to, Math.max(to, view.from + least)) };
}

/** The view between two moments, in either order; about their middle where they are closer than the closest look. */
export function viewBetween(one: number, other: number, frame: DayRange): AxisView {
  const middle = (one + other) / 2;
  const half = heldWidth(Math.abs(other - one), frame) / 2;
  return fitted(middle - half, middle + half, frame) ?? wholeView(frame);
}

/** The view that shows a day: the same where it does already, otherwise as wide, with room ahead in the direction of travel. */
export function followDay(view: AxisView, day: Day, frame: DayRange): AxisView {
  if (view.from <= day && day <= view.to) return view;
  const width = view.to - view.from;
  const part = day > view.to ? FOLLOWED_AT : 1 - FOLLOWED_AT;
  return fitted(day - width * part, day + width * (1 - part), frame) ?? view;
}

function heldWidth(width: number, frame: DayRange): number {
  const whole = wholeView(frame);
  const most = whole.to - whole.from;
  return Math.min(most, Math.max(Math.min(LEAST_VIEW, most), width));
}

/** The range moved into the frame; null where it is no range of numbers. */
function fitted(from: number, to: number, frame: DayRange): AxisView | null {
  const whole = wholeView(frame);
  const width = heldWidth(to - from, frame);
  if (!Number.isFinite(from) || !Number.isFinite(width)) return null;
  if (from <= whole.from) return { from: whole.from, to: whole.from + width };
  return from + width >= whole.to ? { from: whole.to - width, to: whole.to } : { from, to: from + width };
}
