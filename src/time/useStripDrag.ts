import { useRef, useState, type PointerEvent } from "react";
import type { DayRange } from "../record/day";
import { isWholeView, moveViewEnd, panView, viewAround, viewBetween, type AxisView } from "./axisView";
import { BROWSER_FRAMES } from "./browserFrames";
import { oncePerFrame } from "./oncePerFrame";
import { stripGrip, type StripGrip } from "./stripGrip";
import type { TimeAxis } from "./timeAxis";
import type { PointerHandlers } from "./useTrackGestures";

export interface StripDragProps {
  /** The axis of the overview: all of the frame. */
  readonly axis: TimeAxis;
  readonly view: AxisView;
  readonly frame: DayRange;
  readonly onView: (view: AxisView) => void;
}

interface Drag {
  readonly pointer: number;
  readonly grip: StripGrip;
  /** Where it began, in pixels and in time, and the view then. */
  readonly x: number;
  readonly moment: number;
  readonly view: AxisView;
}

/** How far the handles reach outwards, in pixels: with a pointer, and with a finger. */
const REACH = { fine: 15, coarse: 22 } as const;
/** A pointer that moved less than this, in pixels, clicked. */
const CLICK = 4;

/**
 * The overview by pointer: its two handles move the ends of the view, its window moves the view, and a click beside the window moves
 * the window there. Dragging where there is no window to move, beside it or while all is shown, draws a new one.
 */
export function useStripDrag({ axis, view, frame, onView }: StripDragProps): PointerHandlers {
  const drag = useRef<Drag | null>(null);
  const [valve] = useState(() => oncePerFrame(BROWSER_FRAMES));
  const forward = axis.direction === "rtl" ? -1 : 1;
  const along = (moment: number): number => forward * (axis.x(moment) - axis.begin);
  function viewAt(x: number, { grip, moment, ...start }: Drag): AxisView | null {
    const now = axis.timeAt(x);
    if (grip === "window") return panView(start.view, now - moment, frame);
    if (grip !== "outside") return moveViewEnd(start.view, grip, start.view[grip] + now - moment, frame);
    return Math.abs(x - start.x) < CLICK ? null : viewBetween(moment, now, frame);
  }
  function end(event: PointerEvent<HTMLElement>): void {
    const { current } = drag;
    if (current?.pointer !== event.pointerId) return;
    drag.current = null;
    valve.flush();
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const isClick = current.grip === "outside" && Math.abs(x - current.x) < CLICK;
    const moved = viewAround(current.moment, 0.5, view.to - view.from, frame);
    if (isClick && moved && !isWholeView(view, frame)) onView(moved);
    const focused = current.grip === "to" ? "to" : "from";
    event.currentTarget.querySelector<HTMLElement>(`[data-end="${focused}"] input`)?.focus({ preventScroll: true });
  }
  return {
    onPointerDown(event) {
      if (drag.current !== null || event.button !== 0) return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
      const reach = event.pointerType === "touch" ? REACH.coarse : REACH.fine;
      const found = stripGrip(forward * (x - axis.begin), along(view.from), along(view.to), reach);
      const grip = found === "window" && isWholeView(view, frame) ? "outside" : found;
      drag.current = { pointer: event.pointerId, grip, x, moment: axis.timeAt(x), view };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const { current } = drag;
      if (current?.pointer !== event.pointerId) return;
      const next = viewAt(event.clientX - event.currentTarget.getBoundingClientRect().left, current);
      if (next) valve.push(() => onView(next));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
