import type { CameraView } from "../state/cameraView";
import { FIRST_BOUNDS } from "./camera";
import type { Frame } from "./flowShapes";
import type { FrameSize } from "./moveView";
import { viewOfBounds } from "./viewOfBounds";

/**
 * The first view is not fitted to each frame: it takes one of a few zooms, by the frame's width in pixels, so that the map
 * drawn into the page beforehand and the live one show the same. `from`: the least width at which a step holds; `width`: what
 * its zoom fits `FIRST_BOUNDS` into.
 */
export const FIRST_STEPS = [
  { name: "small", from: 0, width: 300 },
  { name: "phone", from: 380, width: 380 },
  { name: "medium", from: 600, width: 600 },
  { name: "wide", from: 900, width: 900 },
] as const;

/** A step of the first view. */
export type FirstStep = (typeof FIRST_STEPS)[number];

const MARGIN = 10;

/** The view of a step: the middle of the pockets round Damascus, at its zoom. */
export function viewOfStep({ width }: FirstStep): CameraView {
  return viewOfBounds(FIRST_BOUNDS, { width, height: width }, MARGIN);
}

/** What is shown at first in a frame of a size. */
export function firstView({ width }: FrameSize): CameraView {
  return viewOfStep(FIRST_STEPS.findLast(({ from }) => width >= from) ?? FIRST_STEPS[0]);
}

const USUAL = { width: 960, height: 550 };

/** The frame that most readers with a wide screen begin with: what is shown is told by it until the real one is known. */
export const USUAL_FRAME: Frame = { ...firstView(USUAL), ...USUAL };
