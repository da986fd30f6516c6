import type { DayRange } from "../record/day";
import { panView, zoomView, type AxisView } from "./axisView";
import type { TimeAxis } from "./timeAxis";

/** What of a turn of the wheel the axis looks at: a `WheelEvent` fits. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: pixels, 1: lines, 2: pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Pixels in a line and in a page of turning, as browsers count them. */
const PIXELS_IN = [1, 16, 400] as const;
/** How far a pixel of turning zooms; a trackpad's pinch comes as small turns with Ctrl. */
const ZOOM_PER_PIXEL = 0.0022;
const ZOOM_PER_PINCHED_PIXEL = 0.01;
/** One turn never leaps further than this, in pixels. */
const MOST_PIXELS = 240;

/**
 * The view after a turn of the wheel at `x` on an axis that shows `view` or, as the overview does, more: turned up or down it zooms
 * about what stands there, turned sideways (or with Shift) it moves in time.
 */
export function wheelView(turn: WheelTurn, x: number, axis: TimeAxis, view: AxisView, frame: DayRange): AxisView {
  const perTurn = PIXELS_IN[turn.deltaMode === 1 ? 1 : turn.deltaMode === 2 ? 2 : 0];
  const pixels = (delta: number): number => Math.min(MOST_PIXELS, Math.max(-MOST_PIXELS, delta * perTurn));
  const isSideways = !turn.ctrlKey && (turn.shiftKey || Math.abs(turn.deltaX) > Math.abs(turn.deltaY));
  if (isSideways) {
    const forward = axis.direction === "rtl" ? -1 : 1;
    const sideways = turn.deltaX === 0 ? turn.deltaY : turn.deltaX;
    return panView(view, (forward * pixels(sideways)) / axis.pixelsPerDay, frame);
  }
  const perPixel = turn.ctrlKey ? ZOOM_PER_PINCHED_PIXEL : ZOOM_PER_PIXEL;
  return zoomView(view, Math.exp(-pixels(turn.deltaY) * perPixel), axis.timeAt(x), frame);
}
