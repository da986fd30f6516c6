import type { Appearance } from "./appearance";

/** The exit mark: an arrow up and outward, 9 px, as SVG path data round the origin (y down). Canvas reads it through `Path2D`. */
const EXIT_MARK = "M-4 4L4.2-4.2M-1.6-4.2H4.2V1.6";

/** The same turned round: people came back. */
const RETURN_MARK = "M4.2-4.2L-4 4M1.8 4H-4V-1.8";

/** Heads to all four sides: people leave, and the mark points nowhere. */
const HEADS = "M3.6-2L5.6 0L3.6 2M-3.6 2L-5.6 0L-3.6-2M-2-3.6L0-5.6L2-3.6M2 3.6L0 5.6L-2 3.6";
/** What they stand round: a dot, and where that is only possible a hollow one. */
const DOT = "M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0";
const HOLLOW_DOT = "M-2.1 0A2.1 2.1 0 1 0 2.1 0A2.1 2.1 0 1 0-2.1 0";

/** The mark that an evacuation bears at a point, as SVG path data; null where an arrow stands for it. */
export function evacuationMark({ status, certainty }: NonNullable<Appearance["evacuation"]>): string | null {
  if (status === "evacuated") return EXIT_MARK;
  if (status === "returned") return RETURN_MARK;
  if (status !== "undirected") return null;
  return (certainty === "possible" ? HOLLOW_DOT : DOT) + HEADS;
}

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

/** Width of the line round the head of an arrow that is only possible: a hollow head, since faintness alone is a matter of colour. In pixels. */
export const HOLLOW_HEAD_STROKE = 1.4;

/** Dashes of an arrow that is only announced, and of an evacuation that stalled, in pixels. */
export const ANNOUNCED_DASH: readonly [number, number] = [6, 4];
export const STALLED_DASH: readonly [number, number] = [3, 3];
