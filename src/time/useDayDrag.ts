import { useRef, useState, type PointerEvent } from "react";
import type { Day } from "../record/day";
import { oncePerFrame, type Frames } from "./oncePerFrame";
import type { TimeAxis } from "./timeAxis";

export interface DayDragProps {
  readonly axis: TimeAxis;
  /** How far below the top of the track the handle's middle is, in pixels. */
  readonly handleY: number;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** What the track listens to. */
export interface DayDragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** Half the side of the handle's hit area, in pixels. */
const HANDLE_REACH = 22;
const BROWSER_FRAMES: Frames = {
  request: (call) => requestAnimationFrame(call),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/**
 * Clicking or dragging on the track: the pointer's place is a day. Pressing the handle holds it where it was gripped, so that a
 * press alone moves nothing. Days are handed on at most once a frame.
 */
export function useDayDrag({ axis, handleY, day, onDay }: DayDragProps): DayDragHandlers {
  const drag = useRef<{ readonly pointer: number; readonly grip: number } | null>(null);
  const [frame] = useState(() => oncePerFrame(BROWSER_FRAMES));
  function goTo(target: Day): void {
    if (target !== day) frame.push(() => onDay(target));
  }
  function end(event: PointerEvent<HTMLElement>): void {
    if (event.pointerId !== drag.current?.pointer) return;
    drag.current = null;
    frame.flush();
    event.currentTarget.querySelector("input")?.focus({ preventScroll: true });
  }
  return {
    onPointerDown(event) {
      if (drag.current !== null || event.button !== 0) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      const fromHandle = x - axis.x(day);
      const onHandle = Math.abs(fromHandle) <= HANDLE_REACH && Math.abs(y - handleY) <= HANDLE_REACH;
      drag.current = { pointer: event.pointerId, grip: onHandle ? fromHandle : 0 };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!onHandle) goTo(axis.dayAt(x));
    },
    onPointerMove(event) {
      if (event.pointerId !== drag.current?.pointer) return;
      const { left } = event.currentTarget.getBoundingClientRect();
      goTo(axis.dayAt(event.clientX - left - drag.current.grip));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
