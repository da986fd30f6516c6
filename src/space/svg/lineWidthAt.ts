import { GENTLY, type LineWidth } from "../basemapTable";

/** The width of a line in pixels at a zoom. */
export function lineWidthAt(width: LineWidth, zoom: number): number {
  if ("same" in width) return width.same;
  if ("onGround" in width) return width.onGround * 2 ** (zoom - 11);
  return width.gently * interpolate(GENTLY, zoom);
}

/** What MapLibre's linear interpolation gives between stops, and beyond them the nearest stop's value. */
export function interpolate(stops: readonly (readonly [number, number])[], at: number): number {
  const above = stops.findIndex(([stop]) => stop > at);
  const upper = stops[above === -1 ? stops.length - 1 : above];
  const lower = stops[above === -1 ? stops.length - 1 : Math.max(0, above - 1)];
  if (!upper || !lower) return 0;
  const share = upper[0] === lower[0] ? 0 : (at - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + (upper[1] - lower[1]) * Math.max(0, share);
}
