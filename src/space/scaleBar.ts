/** A round distance and how long it is on the screen. */
export interface ScaleBar {
  readonly kilometres: number;
  /** Pixels. */
  readonly length: number;
}

const EARTH = 40_075.016_686;
const ROUND = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The scale bar at a latitude (degrees) and zoom: the first round distance longer than 60 px. Circumference of WGS 84's equator. */
export function scaleBar(latitude: number, zoom: number): ScaleBar {
  const perPixel = (EARTH * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
  const kilometres = ROUND.find((distance) => distance / perPixel > 60) ?? 500;
  return { kilometres, length: Math.round(kilometres / perPixel) };
}
