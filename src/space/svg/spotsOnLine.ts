import type { Feature } from "geojson";
import type { SvgProjection } from "./svgProjection";

type Pixel = readonly [number, number];

/** How far inside the frame what stands on a line begins, in pixels. */
const INSIDE = 12;

function pixelsOf({ geometry }: Feature, projection: SvgProjection): readonly Pixel[] {
  return geometry.type === "LineString" ? geometry.coordinates.map(projection.point) : [];
}

function isInside([x, y]: Pixel, { width, height }: SvgProjection["frame"]): boolean {
  return x > INSIDE && y > INSIDE && x < width - INSIDE && y < height - INSIDE;
}

/** The straightest part in the frame of a line that is long enough for a name: its middle, and its slant so that text stands upright. */
export function straightestPart(
  feature: Feature,
  projection: SvgProjection,
  width: number,
): { readonly x: number; readonly y: number; readonly angle: number } | null {
  const { frame } = projection;
  const points = pixelsOf(feature, projection);
  let best: { readonly x: number; readonly y: number; readonly angle: number; readonly bend: number } | null = null;
  for (const [at, from] of points.entries()) {
    if (!isInside(from, frame)) continue;
    let length = 0;
    let end = at;
    while (end + 1 < points.length && length < width) {
      const [a, b] = [points[end], points[end + 1]];
      if (!a || !b) break;
      length += Math.hypot(b[0] - a[0], b[1] - a[1]);
      end += 1;
    }
    const to = points[end];
    if (!to || length < width || !isInside(to, frame)) continue;
    const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const bend = length / Math.max(1, straight) - 1;
    const slant = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    const angle = slant > 90 ? slant - 180 : slant < -90 ? slant + 180 : slant;
    if (bend < 0.04 && (!best || bend < best.bend)) {
      best = { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2, angle, bend };
    }
  }
  return best;
}

/** Points on the part of a line that lies in the frame, at some shares of its length. */
export function pointsAlong(feature: Feature, projection: SvgProjection, shares: readonly number[]): readonly Pixel[] {
  const { frame } = projection;
  const points = pixelsOf(feature, projection);
  const steps = points.flatMap((from, at) => {
    const to = points[at + 1];
    if (!to || !isInside(from, frame) || !isInside(to, frame)) return [];
    return [{ from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }];
  });
  const whole = steps.reduce((sum, { length }) => sum + length, 0);
  return shares.flatMap((share) => {
    let left = share * whole;
    for (const { from, to, length } of steps) {
      if (left <= length && length > 0) {
        const part = left / length;
        return [[from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const];
      }
      left -= length;
    }
    return [];
  });
}
