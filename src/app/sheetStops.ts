/** Where the sheet of a phone rests: a peek at its top, half of the screen, or all of it. */
export type SheetStop = "peek" | "half" | "full";

/** The stops from lowest to highest. */
export const SHEET_STOPS: readonly SheetStop[] = ["peek", "half", "full"];

/** Heights of the stops in pixels, for a screen so high below the header. */
export function stopHeights(available: number): Readonly<Record<SheetStop, number>> {
  return { peek: 96, half: Math.round(Math.min(314, available * 0.5)), full: available };
}

/** The stop above or below one; the same at the ends. */
export function nextStop(stop: SheetStop, direction: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + direction] ?? stop;
}

/** How far a flick carries on, as milliseconds of its speed. */
const CARRY = 120;

/** Where a sheet that is let go comes to rest: the stop nearest to its height (pixels), carried on by its speed (pixels a millisecond, upwards). */
export function restingStop(height: number, speed: number, heights: Readonly<Record<SheetStop, number>>): SheetStop {
  const aim = height + speed * CARRY;
  return SHEET_STOPS.reduce((best, stop) =>
    Math.abs(heights[stop] - aim) < Math.abs(heights[best] - aim) ? stop : best,
  );
}
