import type { FrameSize } from "./moveView";

/** How many times as wide as high a map is printed, at the least: upright Letter within its margins by the 150 mm that a map may be high (`mapView.css`). */
const PAPER_SHAPE = 1.28;

/**
 * The size in which a map is drawn for paper: a phone's or a narrow window's is widened about its middle, so that the ground goes on to the edges of
 * the paper; any other stays the same object.
 */
export function paperSize(size: FrameSize): FrameSize {
  const width = Math.round(size.height * PAPER_SHAPE);
  return width > size.width ? { width, height: size.height } : size;
}
