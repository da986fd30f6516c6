import { useRef, useState, type PointerEvent } from "react";
import type { Day, DayRange } from "../record/day";
import type { AxisView } from "./axisView";
import { BROWSER_FRAMES } from "./browserFrames";
import { oncePerFrame } from "./oncePerFrame";
import { pinchView } from "./pinchView";
import type { TimeAxis } from "./timeAxis";

export interface TrackGestureProps {
  readonly axis: TimeAxis;
  readonly frame: DayRange;
  /** How far below the top of the track the handle's middle is, in pixels. */
  readonly handleY: number;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly onView: (view: AxisView) => void;
}

/** What an element listens to. */
export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** A finger, pen or mouse button that is down. */
interface Pointer {
  readonly id: number;
  readonly x: number;
}
interface Drag {
  readonly kind: "drag";
  readonly pointer: Pointer;
  /** How far from the day's place it was gripped, in pixels. */
  readonly grip: number;
  /** The day before the press. */
  readonly before: Day;
}
interface Pinch {
  readonly kind: "pinch";
  readonly pointers: readonly [Pointer, Pointer];
  /** The moments that were gripped. */
  readonly moments: readonly [number, number];
}

/** Half the side of the handle's hit area, in pixels. */
const HANDLE_REACH = 22;

/**
 * Clicking or dragging on the track: the pointer's place is a day. Pressing the handle holds it where it was gripped, so that a
 * press alone moves nothing. A second finger makes it a pinch, which zooms and moves the axis and leaves the day as it was before
 * the first came down. What follows is handed on at most once a frame.
 */
export function useTrackGestures(props: TrackGestureProps): PointerHandlers {
  const { axis, frame, handleY, day, onDay, onView } = props;
  const gesture = useRef<Drag | Pinch | null>(null);
  const [valve] = useState(() => oncePerFrame(BROWSER_FRAMES));
  const goTo = (target: Day): void => valve.push(() => onDay(target));
  function begin(pointer: Pointer, y: number): void {
    const fromHandle = pointer.x - axis.x(day);
    const onHandle = Math.abs(fromHandle) <= HANDLE_REACH && Math.abs(y - handleY) <= HANDLE_REACH;
    gesture.current = { kind: "drag", pointer, grip: onHandle ? fromHandle : 0, before: day };
    if (!onHandle) goTo(axis.dayAt(pointer.x));
  }
  function end(event: PointerEvent<HTMLElement>): void {
    const { current } = gesture;
    if (current === null || !pointersOf(current).some(({ id }) => id === event.pointerId)) return;
    gesture.current = null;
    valve.flush();
    if (current.kind === "drag") {
      event.currentTarget.querySelector<HTMLElement>("input[type=range]")?.focus({ preventScroll: true });
    }
  }
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const pointer = { id: event.pointerId, x: event.clientX - left };
      const { current } = gesture;
      if (current === null) begin(pointer, event.clientY - top);
      else if (current.kind === "drag" && event.pointerType === "touch") {
        const moments = [axis.timeAt(current.pointer.x), axis.timeAt(pointer.x)] as const;
        gesture.current = { kind: "pinch", pointers: [current.pointer, pointer], moments };
        goTo(current.before);
        valve.flush();
      } else return;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const { current } = gesture;
      if (current === null || !pointersOf(current).some(({ id }) => id === event.pointerId)) return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
      const moved = (pointer: Pointer): Pointer => (pointer.id === event.pointerId ? { id: pointer.id, x } : pointer);
      if (current.kind === "drag") {
        gesture.current = { ...current, pointer: moved(current.pointer) };
        goTo(axis.dayAt(x - current.grip));
        return;
      }
      const [first, second] = [moved(current.pointers[0]), moved(current.pointers[1])];
      gesture.current = { ...current, pointers: [first, second] };
      const view = pinchView(current.moments, [first.x, second.x], axis, frame);
      if (view) valve.push(() => onView(view));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function pointersOf(gesture: Drag | Pinch): readonly Pointer[] {
  return gesture.kind === "drag" ? [gesture.pointer] : gesture.pointers;
}
