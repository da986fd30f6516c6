import type { Feature, LineString, Point } from "geojson";
import type { Flow } from "../scene/scene";
import { arrowWidth } from "../symbology/evacuationMark";
import { fromMercator, mercator, worldPixels } from "./extentOf";
import { isWholeConvoy } from "./isWholeConvoy";

/** What the reader sees of the map: its middle, zoom and size in pixels. North is up. */
export interface Frame {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

interface ArcProperties {
  readonly flow: string;
  readonly stage: Flow["stage"];
  readonly certainty: Flow["certainty"];
  readonly width: number;
}

interface EndProperties extends ArcProperties {
  /** Direction of the head in degrees clockwise from up. */
  readonly bearing: number;
  /** The destination lies beyond the frame: it is named at the arrow's end. */
  readonly beyond: boolean;
  readonly label: string;
  /** The side of the head on which its name stands best: not over the arrow itself. */
  readonly named: "above" | "below";
}

/** Arrows as features: lines, and the point where each ends. */
export interface FlowShapes {
  readonly arcs: readonly Feature<LineString, ArcProperties>[];
  readonly ends: readonly Feature<Point, EndProperties>[];
}

type Position = readonly [number, number];

/** Arrows that leave the frame end this far inside it, in pixels; above there is room for two lines of text. */
const INSET = { top: 62, side: 46, bottom: 46 };
/** In a narrow frame the map's buttons lie above: names stand below them. */
const NARROW = { width: 480, top: 104 };
/** An arrow from a place near the frame's edge runs at least so far to it where there is room, and ends so far inside it, in pixels. */
const SHORT = { length: 40, inside: 24 };
const topOf = ({ width }: Frame): number => (width <= NARROW.width ? NARROW.top : INSET.top);
/** Ends on one side of the frame keep this far apart, in pixels: room for their names. */
const APART = 84;
/** How far the curve of an arrow is drawn aside, clockwise, as a share of its length. */
export const BEND = 0.16;
const POINTS = 36;
/** So far from the middle of its place an arrow begins, outside of the mark that stands there, in pixels; a short one at most a quarter of its way. */
export const FOOT = 14;
/** An arrow that comes from so far aside of the head in which it should meet others has a head of its own, in degrees: its line would end beside theirs. */
const ASIDE = 40;

interface Arrow {
  readonly flow: Flow;
  readonly from: Position;
  to: Position;
  /** Arrows that meet in one end: those of one event, at one stage, that leave the frame by the same side or have the same destination in it. */
  readonly bundle: string;
  readonly beyond: "top" | "bottom" | "left" | "right" | null;
}

/** Where the straight way from a position inside the frame to one outside meets the frame's inner edge. */
function leaveFrame([x, y]: Position, [toX, toY]: Position, frame: Frame): Pick<Arrow, "to" | "beyond"> {
  const { width, height } = frame;
  const top = Math.min(topOf(frame), Math.max(SHORT.inside, y - SHORT.length));
  const left = Math.min(INSET.side, Math.max(SHORT.inside, x - SHORT.length));
  const right = Math.max(width - INSET.side, Math.min(width - SHORT.inside, x + SHORT.length));
  const bottom = Math.max(height - INSET.bottom, Math.min(height - SHORT.inside, y + SHORT.length));
  const edges = [
    { side: "top", leaves: toY < 0, share: (top - y) / (toY - y) },
    { side: "bottom", leaves: toY > height, share: (bottom - y) / (toY - y) },
    { side: "left", leaves: toX < 0, share: (left - x) / (toX - x) },
    { side: "right", leaves: toX > width, share: (right - x) / (toX - x) },
  ] as const;
  const [first] = edges.filter(({ leaves, share }) => leaves && share > 0).toSorted((a, b) => a.share - b.share);
  if (!first) return { to: [toX, toY], beyond: null };
  return { to: [x + (toX - x) * first.share, y + (toY - y) * first.share], beyond: first.side };
}

/** A side is told from a place by its first letter, with which no place's id begins. */
const bundleOf = ({ event, stage, to }: Flow, beyond: Arrow["beyond"]): string =>
  `${event} ${stage} ${beyond ? `>${beyond}` : to}`;

/** The arrows by their bundles. */
function bundlesOf(arrows: readonly Arrow[]): readonly (readonly Arrow[])[] {
  const bundles = new Map<string, Arrow[]>();
  for (const arrow of arrows) bundles.set(arrow.bundle, [...(bundles.get(arrow.bundle) ?? []), arrow]);
  return [...bundles.values()];
}

/** The middle of some arrows on an axis, where they begin or where they end. */
function middleOf(arrows: readonly Arrow[], end: "from" | "to", axis: 0 | 1): number {
  return arrows.reduce((sum, arrow) => sum + arrow[end][axis], 0) / Math.max(1, arrows.length);
}

/** Lets the arrows of a bundle meet, and moves ends on the same side of the frame apart, keeping their order and, as far as the frame lets, their middle. */
function spread(arrows: readonly Arrow[], frame: Frame): void {
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const level = side === "top" || side === "bottom";
    const axis = level ? 0 : 1;
    const ends = bundlesOf(arrows.filter((arrow) => arrow.beyond === side)).toSorted(
      (a, b) =>
        middleOf(a, "to", axis) - middleOf(b, "to", axis) || middleOf(a, "from", axis) - middleOf(b, "from", axis),
    );
    const wanted = ends.map((bundle) => middleOf(bundle, "to", axis));
    const placed = wanted.reduce<number[]>((sum, at) => [...sum, Math.max(at, (sum.at(-1) ?? -Infinity) + APART)], []);
    const drift = placed.reduce((sum, at, which) => sum + at - (wanted[which] ?? at), 0) / Math.max(1, placed.length);
    const low = level ? INSET.side : topOf(frame);
    const high = (level ? frame.width - INSET.side : frame.height - INSET.bottom) - APART * (ends.length - 1);
    const start = Math.min(Math.max((placed[0] ?? 0) - drift, low), Math.max(low, high));
    ends.forEach((bundle, which) => {
      const at = start + (placed[which] ?? 0) - (placed[0] ?? 0);
      for (const arrow of bundle) arrow.to = level ? [at, arrow.to[1]] : [arrow.to[0], at];
    });
  }
}

/** A point of the quadratic curve through `bend`, at a share of its way. */
function onCurve(from: Position, bend: Position, to: Position, share: number): Position {
  const rest = 1 - share;
  const along = (axis: 0 | 1): number =>
    rest * rest * from[axis] + 2 * rest * share * bend[axis] + share * share * to[axis];
  return [along(0), along(1)];
}

/** How far a direction is turned from another, both in degrees. */
const turnOf = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

/**
 * The arrows of a scene for a frame. One whose destination lies beyond the frame runs to the frame's edge in its direction;
 * those of one event meet there, or at the destination that they share, in one head with one name, since its figure is of all of them.
 * One that begins beyond it is left out unless it ends inside.
 */
export function flowShapes(
  flows: readonly Flow[],
  frame: Frame,
  labelOf: (flows: readonly Flow[]) => string,
): FlowShapes {
  const world = worldPixels(frame.zoom);
  const [middleX, middleY] = mercator(frame.longitude, frame.latitude);
  const project = ([longitude, latitude]: Position): Position => {
    const [x, y] = mercator(longitude, latitude);
    return [(x - middleX) * world + frame.width / 2, (y - middleY) * world + frame.height / 2];
  };
  const unproject = ([x, y]: Position): [number, number] => [
    ...fromMercator((x - frame.width / 2) / world + middleX, (y - frame.height / 2) / world + middleY),
  ];
  const inside = ([x, y]: Position): boolean => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;

  const arrows: Arrow[] = [];
  for (const flow of flows) {
    const from = project(flow.origin);
    const to = project(flow.destination);
    if (inside(from)) {
      const left = leaveFrame(from, to, frame);
      arrows.push({ flow, from, ...left, bundle: bundleOf(flow, left.beyond) });
    } else if (inside(to)) arrows.push({ flow, from, to, beyond: null, bundle: bundleOf(flow, null) });
  }
  spread(arrows, frame);

  const bundles = new Map(
    bundlesOf(arrows).map((bundle) => [
      bundle[0]?.bundle,
      { flows: bundle.map(({ flow }) => flow), heads: [] as number[] },
    ]),
  );
  const arcs: FlowShapes["arcs"][number][] = [];
  const ends: FlowShapes["ends"][number][] = [];
  for (const arrow of arrows) {
    const { flow, from, to, beyond } = arrow;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const bend: Position = [(from[0] + to[0]) / 2 - dy * BEND, (from[1] + to[1]) / 2 + dx * BEND];
    const most = flow.people?.[1] ?? null;
    const width = arrowWidth(flow.shared ? null : most);
    const properties = { flow: flow.id, stage: flow.stage, certainty: flow.certainty, width };
    const head = flow.stage !== "stalled" ? Math.min(0.5, 9 / Math.max(1, Math.hypot(dx, dy))) : 0;
    const foot = Math.min(0.25, FOOT / Math.max(1, Math.hypot(dx, dy)));
    const line = Array.from({ length: POINTS + 1 }, (_, at) =>
      onCurve(from, bend, to, foot + (at / POINTS) * (1 - head - foot)),
    );
    const [near, tip] = [onCurve(from, bend, to, 0.96), onCurve(from, bend, to, 1)];
    const bearing = (Math.atan2(tip[0] - near[0], near[1] - tip[1]) * 180) / Math.PI;
    arcs.push({
      type: "Feature",
      geometry: { type: "LineString", coordinates: line.map(unproject) },
      properties,
    });
    const bundle = bundles.get(arrow.bundle);
    if (!bundle) continue;
    const isFirst = bundle.heads.length === 0;
    // At the frame's edge arrows meet in one head, from wherever they come.
    const hasHead = beyond ? !isFirst : bundle.heads.some((other) => turnOf(other, bearing) < ASIDE);
    if (hasHead) continue;
    bundle.heads.push(bearing);
    const isWhole = bundle.flows.length > 1 && isWholeConvoy(bundle.flows, flows);
    ends.push({
      type: "Feature",
      geometry: { type: "Point", coordinates: unproject(tip) },
      properties: {
        ...properties,
        width: isWhole ? arrowWidth(most) : width,
        bearing,
        beyond: beyond !== null,
        named: Math.abs(bearing) > 100 ? "below" : "above",
        label: isFirst && (beyond || flow.people) ? labelOf(bundle.flows) : "",
      },
    });
  }
  return { arcs, ends };
}
