import type { MarkGeometry } from "../scene/scene";

/** How large a geometry is on the map, and its middle. */
export interface Extent {
  /** Width and height as shares of the world's width in Web Mercator. */
  readonly width: number;
  readonly height: number;
  /** The middle: [longitude, latitude] in degrees. */
  readonly middle: readonly [number, number];
  /** The middle in Web Mercator: [x, y] as shares of the world's width. */
  readonly center: readonly [number, number];
}

/** A position in Web Mercator: shares of the world's width, y down. Source: EPSG:3857, spherical. */
export function mercator(longitude: number, latitude: number): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `mercator`: [longitude, latitude] in degrees. */
export function fromMercator(x: number, y: number): readonly [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** The width of the world in pixels at a zoom (MapLibre's tiles of 512 px). */
export function worldPixels(zoom: number): number {
  return 512 * 2 ** zoom;
}

const known = new WeakMap<object, Extent>();

/** The extent of a geometry; worked out once for each. */
export function extentOf(geometry: MarkGeometry): Extent {
  const found = known.get(geometry);
  if (found) return found;
  const positions =
    geometry.type === "Point"
      ? [geometry.coordinates]
      : geometry.type === "Polygon"
        ? geometry.coordinates.flat()
        : geometry.coordinates.flat(2);
  const projected = positions.map(([longitude = 0, latitude = 0]) => mercator(longitude, latitude));
  const xs = projected.map(([x]) => x);
  const ys = projected.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const center = [(left + right) / 2, (top + bottom) / 2] as const;
  const extent = { width: right - left, height: bottom - top, middle: fromMercator(...center), center };
  known.set(geometry, extent);
  return extent;
}

/** The longer side of an extent in pixels at a zoom. */
export function longerSide(extent: Extent, zoom: number): number {
  return Math.max(extent.width, extent.height) * worldPixels(zoom);
}
