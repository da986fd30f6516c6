import type { Geometry, Position } from "geojson";
import { mercator, worldPixels } from "../extentOf";
import type { Frame } from "../flowShapes";
import { clipLine, clipRing, type Box, type Point } from "./clipToBox";
import { compactPath } from "./compactPath";

/** From degrees to pixels of a frame, as the live map projects them: Web Mercator, north up, the frame's middle in the middle. */
export interface SvgProjection {
  readonly frame: Frame;
  /** [longitude, latitude] in degrees to [x, y] in pixels from the frame's upper left corner. */
  readonly point: (position: readonly number[]) => readonly [number, number];
  /** What is to be done to what `path` gives: enlarged, then moved by pixels. */
  readonly placing: PathPlacing;
  /** SVG path data of what of the lines or grounds of a geometry lies in or near the frame; empty where nothing does, or it is another. */
  readonly path: (geometry: Geometry) => string;
}

/** How paths of a base frame come to lie in another. */
export interface PathPlacing {
  readonly scale: number;
  readonly right: number;
  readonly down: number;
}

/** How far beyond the frame geometries are still drawn, in pixels: further than any line is wide. */
const MARGIN = 24;
/** Points closer to the last one than this, in pixels, are left out. */
const FINEST = 0.4;

/**
 * The projection of a frame. `grain`: how fine its paths are, in tenths of a pixel; `thin`: which points of a line are drawn. Cutting lines to a frame is all that it would ask of a library for maps
 * of the whole globe, which is a fiftieth of an embed.
 */
export function svgProjection(frame: Frame, grain = 1, thin = thinned): SvgProjection {
  const { longitude, latitude, zoom, width, height } = frame;
  const world = worldPixels(zoom);
  const [middleX, middleY] = mercator(longitude, latitude);
  const point = ([east = 0, north = 0]: readonly number[]): Point => {
    const [x, y] = mercator(east, north);
    return [(x - middleX) * world + width / 2, (y - middleY) * world + height / 2];
  };
  const box: Box = [-MARGIN, -MARGIN, width + MARGIN, height + MARGIN];
  const drawn = compactPath(grain);
  /** Along a line, or round a ring, whose last position is its first again. */
  const draw = (positions: readonly Position[], isRing: boolean): void => {
    const points = thin((isRing ? positions.slice(0, -1) : positions).map(point));
    for (const stretch of isRing ? [clipRing(points, box)] : clipLine(points, box)) {
      for (const [at, [x, y]] of stretch.entries())
        if (at === 0) drawn.moveTo(x, y);
        else drawn.lineTo(x, y);
      if (isRing && stretch.length > 0) drawn.closePath();
    }
  };
  const path = (lines: readonly (readonly Position[])[], isRing: boolean): string => {
    for (const line of lines) draw(line, isRing);
    return drawn.take();
  };
  // The record hands out the same rings every day: each is projected once.
  const known = new WeakMap<object, string>();
  const polygon = (coordinates: Position[][]): string => {
    const found = known.get(coordinates) ?? path(coordinates, true);
    known.set(coordinates, found);
    return found;
  };
  return {
    frame,
    point,
    placing: { scale: 1, right: 0, down: 0 },
    path(geometry) {
      if (geometry.type === "Polygon") return polygon(geometry.coordinates);
      if (geometry.type === "MultiPolygon") return geometry.coordinates.map(polygon).join("");
      if (geometry.type === "LineString") return path([geometry.coordinates], false);
      return geometry.type === "MultiLineString" ? path(geometry.coordinates, false) : "";
    },
  };
}

/**
 * The projection of another frame with the same middle that draws with the paths of a base projection, moved and scaled: so
 * that several frames on a page share their paths.
 */
export function scaledProjection(base: SvgProjection, frame: Frame): SvgProjection {
  const scale = worldPixels(frame.zoom) / worldPixels(base.frame.zoom);
  const [right, down] = [
    frame.width / 2 - (base.frame.width / 2) * scale,
    frame.height / 2 - (base.frame.height / 2) * scale,
  ];
  const own = svgProjection(frame);
  const digits = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    ...own,
    path: base.path,
    placing: { scale: digits(scale), right: digits(right), down: digits(down) },
  };
}

/** Leaves out points that nobody could tell from the one before; the last stays. */
function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const [keptX, keptY] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
    if (Math.abs(x - keptX) >= FINEST || Math.abs(y - keptY) >= FINEST) kept.push([x, y]);
  }
  const [last, lastKept] = [points.at(-1), kept.at(-1)];
  if (last && lastKept && (last[0] !== lastKept[0] || last[1] !== lastKept[1])) kept.push(last);
  return kept;
}
