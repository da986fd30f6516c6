/** The widest part of `from` to `to` that no range covers, in the ranges' unit. Empty at `to` where all is covered. */
export function widestGap(
  ranges: readonly (readonly [number, number])[],
  from: number,
  to: number,
): readonly [number, number] {
  let widest: readonly [number, number] = [to, to];
  let free = from;
  for (const [start, end] of [...ranges, [to, to] as const].toSorted((a, b) => a[0] - b[0])) {
    if (start - free > widest[1] - widest[0]) widest = [free, start];
    free = Math.max(free, end);
  }
  return widest;
}
