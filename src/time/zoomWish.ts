import type { KeyPress } from "./timelineController";

/** What a reader asks of the axis: to see a shorter time, a longer one, or all of it. */
export type ZoomWish = "in" | "out" | "all";

const WISHES: ReadonlyMap<string, ZoomWish> = new Map([
  ["+", "in"],
  ["=", "in"],
  ["-", "out"],
  ["_", "out"],
  ["0", "all"],
]);

/** What a key on the slider asks of the axis; null for other keys, and with a modifier: those are the browser's own zoom. */
export function zoomWishOf({ key, ctrlKey, altKey, metaKey }: Omit<KeyPress, "shiftKey">): ZoomWish | null {
  return ctrlKey || altKey || metaKey ? null : (WISHES.get(key) ?? null);
}
