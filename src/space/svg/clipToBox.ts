/** [x, y], in pixels. */
export type Point = readonly [number, number];
/** The left, top, right and bottom edge, in pixels. */
export type Box = readonly [number, number, number, number];

interface Edge {
  /** Of x or y. */
  readonly axis: 0 | 1;
  readonly at: number;
  /** How far a point lies within the edge; beyond it less than nothing. */
  readonly depth: (point: Point) => number;
}

function edgesOf([left, top, right, bottom]: Box): readonly Edge[] {
  return [
    { axis: 0, at: left, depth: ([x]) => x - left },
    { axis: 1, at: top, depth: ([, y]) => y - top },
    { axis: 0, at: right, depth: ([x]) => right - x },
    { axis: 1, at: bottom, depth: ([, y]) => bottom - y },
  ];
}

/**
 * What of a closed ring lies in a box (Sutherland and Hodgman): where it leaves the box it follows its edge. Empty where nothing does. The
 * ring's last point is not its first.
 */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  let kept = ring;
  for (const { axis, at, depth } of edgesOf(box)) {
    if (kept.every((point) => depth(point) >= 0)) continue;
    const within: Point[] = [];
    let before = kept.at(-1);
    for (const point of kept) {
      if (before && depth(before) >= 0 !== depth(point) >= 0) within.push(crossing(before, point, axis, at));
      if (depth(point) >= 0) within.push(point);
      before = point;
    }
    kept = within;
  }
  return kept;
}

/** Where the way from a point to another meets an edge. */
function crossing([fromX, fromY]: Point, [toX, toY]: Point, axis: 0 | 1, at: number): Point {
  return axis === 0
    ? [at, fromY + ((at - fromX) / (toX - fromX)) * (toY - fromY)]
    : [fromX + ((at - fromY) / (toY - fromY)) * (toX - fromX), at];
}

/** The stretches of a line that lie in a box (Liang and Barsky). */
export function clipLine(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const edges = edgesOf(box);
  const stretches: Point[][] = [];
  let stretch: Point[] | null = null;
  let from: Point | null = null;
  for (const to of line) {
    const part: readonly [number, number] | null = from && partWithin(from, to, edges);
    if (from && part) {
      const [enters, leaves] = part;
      if (!stretch) stretches.push((stretch = [between(from, to, enters)]));
      stretch.push(between(from, to, leaves));
      if (leaves < 1) stretch = null;
    }
    from = to;
  }
  return stretches;
}

/** From which share of the way from a point to another until which it lies within all edges; null: nowhere. */
function partWithin(from: Point, to: Point, edges: readonly Edge[]): readonly [number, number] | null {
  let enters = 0;
  let leaves = 1;
  for (const { depth } of edges) {
    const [before, after] = [depth(from), depth(to)];
    if (before < 0 && after < 0) return null;
    if (before < 0) enters = Math.max(enters, before / (before - after));
    else if (after < 0) leaves = Math.min(leaves, before / (before - after));
  }
  return enters < leaves ? [enters, leaves] : null;
}

function between(from: Point, to: Point, share: number): Point {
  if (share === 0 || share === 1) return share === 0 ? from : to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
