/** How much of a frame lies before a point, in whole per cent from where reading begins; half of a frame without a width. */
export function dividerAt(
  x: number,
  { left, width }: { readonly left: number; readonly width: number },
  direction: "ltr" | "rtl",
): number {
  if (!(width > 0) || !Number.isFinite(x)) return 50;
  const fromLeft = Math.min(1, Math.max(0, (x - left) / width));
  return Math.round(100 * (direction === "rtl" ? 1 - fromLeft : fromLeft));
}
