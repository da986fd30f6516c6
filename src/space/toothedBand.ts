import { TOOTHED_RING } from "../symbology/ring";

/** Height of the band that the toothed ring is drawn in, in pixels: line and teeth. */
export const TOOTHED_BAND = TOOTHED_RING.width + TOOTHED_RING.height;
