/** The exit mark: an arrow up and outward, 9 px, as SVG path data round the origin (y down). Canvas reads it through `Path2D`. */
export const EXIT_MARK = "M-4 4L4.2-4.2M-1.6-4.2H4.2V1.6";

/** The same turned round: people came back. */
export const RETURN_MARK = "M4.2-4.2L-4 4M1.8 4H-4V-1.8";

/** Width of an arrow by how many people leave (the higher figure), in pixels; null where nobody counted. */
export function arrowWidth(people: number | null): number {
  if (people === null || people < 2000) return 1.6;
  if (people < 10_000) return 2.2;
  return people < 30_000 ? 3.4 : 5;
}

/** Length of an arrow's head for an arrow of a width, in pixels: 11 to 16. */
export function arrowHeadLength(width: number): number {
  return Math.min(16, 9 + width * 1.6);
}

/** Dashes of an arrow that is only announced, and of an evacuation that stalled, in pixels. */
export const ANNOUNCED_DASH: readonly [number, number] = [6, 4];
export const STALLED_DASH: readonly [number, number] = [3, 3];
