import { fromMercator, mercator, worldPixels } from "../../space/extentOf";
import type { Frame } from "../../space/flowShapes";

/** Whether all that a frame shows lies within bounds: west, south, east, north in degrees. */
export function isWithin(frame: Frame, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  const { longitude, latitude, zoom, width, height } = frame;
  const [x, y] = mercator(longitude, latitude);
  const [right, down] = [width / 2 / worldPixels(zoom), height / 2 / worldPixels(zoom)];
  const [first, top] = fromMercator(x - right, y - down);
  const [last, bottom] = fromMercator(x + right, y + down);
  return first >= west && last <= east && top <= north && bottom >= south;
}
