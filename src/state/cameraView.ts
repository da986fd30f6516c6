/** What the reader looks at: the middle of the map in degrees, and the zoom. */
export interface CameraView {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** As far as one can move: Syria with a margin; west, south, east, north in degrees. */
export const MAP_BOUNDS: [number, number, number, number] = [33.9, 31.9, 43, 37.9];
/** From all of Syria on a small screen to a neighbourhood. */
export const ZOOM_LIMITS = { farthest: 4, nearest: 14 } as const;

const DEGREES = 1e4;
const ZOOM_STEPS = 100;

/** The view to the precision that an address carries: about ten metres, a hundredth of a zoom. */
export function roundedView({ latitude, longitude, zoom }: CameraView): CameraView {
  return {
    latitude: Math.round(latitude * DEGREES) / DEGREES,
    longitude: Math.round(longitude * DEGREES) / DEGREES,
    zoom: Math.round(zoom * ZOOM_STEPS) / ZOOM_STEPS,
  };
}

/** Whether a view lies where the map can go. */
export function isWithinMap({ latitude, longitude, zoom }: CameraView): boolean {
  const [west, south, east, north] = MAP_BOUNDS;
  const { farthest, nearest } = ZOOM_LIMITS;
  return (
    latitude >= south &&
    latitude <= north &&
    longitude >= west &&
    longitude <= east &&
    zoom >= farthest &&
    zoom <= nearest
  );
}
