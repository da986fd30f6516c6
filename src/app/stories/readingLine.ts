/**
 * Where in a scrolled text its reader reads, in pixels from the beginning of the text: at the top of what is seen before they scroll, in
 * the middle on the way, at the end where the text ends. So every part of a text is read by scrolling, however short it is or however
 * tall the room.
 *
 * `scrolled`: how far it is scrolled; `most`: how far it can be; `height`: of the room. All in pixels.
 */
export function readingLine(scrolled: number, most: number, height: number): number {
  const at = Math.max(0, Math.min(most, scrolled));
  if (most <= 0 || height <= 0) return at;
  if (most <= height) return at + height * (at / most);
  const begun = Math.min(0.5, at / (2 * height));
  const left = Math.min(0.5, (most - at) / (2 * height));
  return at + height * (0.5 + begun - left);
}
