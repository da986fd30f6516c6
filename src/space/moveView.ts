import { MAP_BOUNDS, ZOOM_LIMITS, type CameraView } from "../state/cameraView";
import { fromMercator, mercator, worldPixels } from "./extentOf";

/** A size in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The view after the ground was dragged by [right, down] pixels. */
export function panView(view: CameraView, [right, down]: readonly [number, number], size: FrameSize): CameraView {
  const world = worldPixels(view.zoom);
  const [x, y] = mercator(view.longitude, view.latitude);
  const [longitude, latitude] = fromMercator(x - right / world, y - down / world);
  return keepInBounds({ longitude, latitude, zoom: view.zoom }, size);
}

/** The view at another zoom, with the ground under a point of the frame (pixels from its upper left corner) kept there. */
export function zoomView(
  view: CameraView,
  zoom: number,
  [x, y]: readonly [number, number],
  size: FrameSize,
): CameraView {
  const wanted = Math.min(ZOOM_LIMITS.nearest, Math.max(leastZoom(size), zoom));
  const [away, down] = [x - size.width / 2, y - size.height / 2];
  const [before, after] = [worldPixels(view.zoom), worldPixels(wanted)];
  const [middleX, middleY] = mercator(view.longitude, view.latitude);
  const [longitude, latitude] = fromMercator(
    middleX + away / before - away / after,
    middleY + down / before - down / after,
  );
  return keepInBounds({ longitude, latitude, zoom: wanted }, size);
}

/** The view nearest to one that was asked for in which the frame shows nothing beyond what the map holds. */
export function keepInBounds({ longitude, latitude, zoom }: CameraView, size: FrameSize): CameraView {
  const kept = Math.min(ZOOM_LIMITS.nearest, Math.max(leastZoom(size), zoom));
  const world = worldPixels(kept);
  const [left, top, right, bottom] = bounds();
  const [x, y] = mercator(longitude, latitude);
  const [halfWidth, halfHeight] = [size.width / 2 / world, size.height / 2 / world];
  const [east, north] = fromMercator(
    within(x, left + halfWidth, right - halfWidth),
    within(y, top + halfHeight, bottom - halfHeight),
  );
  return { longitude: east, latitude: north, zoom: kept };
}

/** The smallest zoom at which the map fills a frame. */
function leastZoom({ width, height }: FrameSize): number {
  const [left, top, right, bottom] = bounds();
  return Math.log2(Math.max(width / (right - left), height / (bottom - top)) / 512);
}

/** The map's bounds in Web Mercator: left, top, right, bottom. */
function bounds(): readonly [number, number, number, number] {
  const [west, south, east, north] = MAP_BOUNDS;
  const [left, bottom] = mercator(west, south);
  const [right, top] = mercator(east, north);
  return [left, top, right, bottom];
}

/** A value held between two; the middle where they have crossed. */
function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
