import type { Feature, Position } from "geojson";
import { fromMercator, mercator, worldPixels } from "./extentOf";

/** Where on a line something stands. */
export interface LineSpot {
  /** [longitude, latitude] in degrees. */
  readonly position: readonly [number, number];
  /** Slant of the line there in degrees clockwise, such that text along it stands upright. */
  readonly angle: number;
}

type Pixel = readonly [number, number];

/** A line in pixels of the world at a zoom. */
interface Way {
  readonly points: readonly Pixel[];
  /** How far along the line each point lies, in pixels. */
  readonly reached: readonly number[];
  readonly length: number;
}

/** By how much a way may be longer than the straight name along it, as a share. */
const MOST_BEND = 0.04;
/** How far apart the beginnings lie that are tried for a name, in pixels. */
const STEP = 12;
/** What it costs to stand away from the middle of a part, as a share of a bend. */
const PULL = 0.005;

/**
 * The straightest spots for a name along a line at a zoom: one in each of its equal parts of about `apart` pixels, where one is straight enough. They depend on no
 * frame, so that maps of any size, drawn or live, name a line at the same spots. `width`: of the name in pixels.
 */
export function straightSpots(feature: Feature, zoom: number, width: number, apart: number): readonly LineSpot[] {
  const way = wayOf(feature, zoom);
  const part = partOf(way, zoom, apart);
  return startsOf(way, part).flatMap((start): readonly LineSpot[] => {
    const room = Math.min(part, way.length) - width;
    let best: { readonly from: Pixel; readonly to: Pixel; readonly cost: number } | null = null;
    for (let at = 0; at <= room; at += STEP) {
      const from = pointAt(way, start + at);
      const to = pointAt(way, start + at + width);
      const bend = width / Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1])) - 1;
      const cost = bend + PULL * Math.abs((2 * at) / Math.max(1, room) - 1);
      if (bend < MOST_BEND && (!best || cost < best.cost)) best = { from, to, cost };
    }
    return best ? [spotBetween(best.from, best.to, zoom)] : [];
  });
}

/** The middles of the equal parts, of about `apart` pixels, of a line at a zoom that is at least `least` pixels long. */
export function evenSpots(feature: Feature, zoom: number, apart: number, least: number): readonly LineSpot[] {
  const way = wayOf(feature, zoom);
  if (way.length < least) return [];
  const part = partOf(way, zoom, apart);
  return startsOf(way, part).map((start) => {
    const middle = pointAt(way, start + part / 2);
    return spotBetween(middle, middle, zoom);
  });
}

/** A straight line of a length in pixels at a zoom whose middle is a spot: [longitude, latitude] in degrees, from its left end. */
export function lineThrough(
  { position, angle }: LineSpot,
  length: number,
  zoom: number,
): readonly [Position, Position] {
  const [x, y] = mercator(...position);
  const half = length / 2 / worldPixels(zoom);
  const radians = (angle * Math.PI) / 180;
  const [right, down] = [Math.cos(radians) * half, Math.sin(radians) * half];
  return [[...fromMercator(x - right, y - down)], [...fromMercator(x + right, y + down)]];
}

function wayOf({ geometry }: Feature, zoom: number): Way {
  const world = worldPixels(zoom);
  const coordinates = geometry.type === "LineString" ? geometry.coordinates : [];
  const points = coordinates.map(([longitude = 0, latitude = 0]): Pixel => {
    const [x, y] = mercator(longitude, latitude);
    return [x * world, y * world];
  });
  let length = 0;
  const reached = points.map(([x, y], at) => {
    const [fromX, fromY] = points[at - 1] ?? [x, y];
    return (length += Math.hypot(x - fromX, y - fromY));
  });
  return { points, reached, length };
}

/** How long the equal parts of a way are: `apart` pixels or more at a whole zoom, so that they stay while the map comes nearer. */
function partOf({ length }: Way, zoom: number, apart: number): number {
  const enlarged = 2 ** (zoom - Math.floor(zoom));
  return length / Math.max(1, Math.floor(length / enlarged / apart));
}

/** Where the parts of a way begin, in pixels along it. */
function startsOf({ length }: Way, part: number): readonly number[] {
  return length > 0 ? Array.from({ length: Math.round(length / part) }, (_, at) => at * part) : [];
}

/** The point so far along a way. */
function pointAt({ points, reached }: Way, far: number): Pixel {
  const found = reached.findIndex((at) => at >= far);
  const next = found === -1 ? points.length - 1 : Math.max(1, found);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return from ?? to ?? [0, 0];
  const [begin, end] = [reached[next - 1] ?? 0, reached[next] ?? 0];
  const share = end > begin ? Math.min(1, (far - begin) / (end - begin)) : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function spotBetween(from: Pixel, to: Pixel, zoom: number): LineSpot {
  const world = worldPixels(zoom);
  const slant = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return {
    position: fromMercator((from[0] + to[0]) / 2 / world, (from[1] + to[1]) / 2 / world),
    angle: slant > 90 ? slant - 180 : slant < -90 ? slant + 180 : slant,
  };
}
