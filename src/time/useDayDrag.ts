import { useEffect, useMemo, useRef, type PointerEvent } from "react";
import type { Day } from "../record/day";
import { oncePerFrame } from "./oncePerFrame";
import type { TimeAxis } from "./timeAxis";

export interface DayDragProps {
  readonly axis: TimeAxis;
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

/**
 * Clicking or dragging on the track: the pointer's place is a day. Pressing the handle holds it where it was gripped, so that a
 * press alone moves nothing. Days are handed on at most once a frame.
 */
export function useDayDrag(props: DayDragProps): DayDragHandlers {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return useMemo(() => {
    let drag: { readonly pointer: number; readonly grip: number } | null = null;
    const days = oncePerFrame<Day>(
      (day) => {
        if (day !== latest.current.day) latest.current.onDay(day);
      },
      { request: (call) => requestAnimationFrame(call), cancel: (handle) => cancelAnimationFrame(handle) },
    );
    const pixelOf = (event: PointerEvent<HTMLElement>): number =>
      event.clientX - event.currentTarget.getBoundingClientRect().left;
    function end(event: PointerEvent<HTMLElement>): void {
      if (event.pointerId !== drag?.pointer) return;
      drag = null;
      days.flush();
      event.currentTarget.querySelector<HTMLElement>("[role=slider]")?.focus({ preventScroll: true });
    }
    return {
      onPointerDown(event) {
        if (drag !== null || event.button !== 0) return;
        const { axis, day } = latest.current;
        const onHandle = event.target instanceof Element && event.target.closest("[role=slider]") !== null;
        const pixel = pixelOf(event);
        drag = { pointer: event.pointerId, grip: onHandle ? pixel - axis.x(day) : 0 };
        event.currentTarget.setPointerCapture(event.pointerId);
        if (!onHandle) days.push(axis.dayAt(pixel));
      },
      onPointerMove(event) {
        if (event.pointerId === drag?.pointer) days.push(latest.current.axis.dayAt(pixelOf(event) - drag.grip));
      },
      onPointerUp: end,
      onPointerCancel: end,
    };
  }, []);
}
