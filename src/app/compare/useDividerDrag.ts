import { useRef, useState, type PointerEvent, type RefObject } from "react";
import { BROWSER_FRAMES } from "../../time/browserFrames";
import { oncePerFrame } from "../../time/oncePerFrame";
import type { PointerHandlers } from "../../time/useTrackGestures";
import { dividerAt } from "./dividerAt";

export interface DividerDragProps {
  /** What the divider divides. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly direction: "ltr" | "rtl";
  /** In per cent of the frame, from where reading begins. */
  readonly onMove: (part: number) => void;
  readonly onRest: (part: number) => void;
}

/** Pressing or dragging moves the divider to the pointer, at most once a frame; then its slider has the focus, for the keys. */
export function useDividerDrag({ frame, direction, onMove, onRest }: DividerDragProps): PointerHandlers {
  const pointer = useRef<number | null>(null);
  const [valve] = useState(() => oncePerFrame(BROWSER_FRAMES));
  const partOf = ({ clientX }: PointerEvent<HTMLElement>): number =>
    dividerAt(clientX, frame.current?.getBoundingClientRect() ?? { left: 0, width: 0 }, direction);
  function end(event: PointerEvent<HTMLElement>): void {
    if (pointer.current !== event.pointerId) return;
    pointer.current = null;
    const part = partOf(event);
    valve.push(() => onRest(part));
    valve.flush();
    frame.current?.parentElement?.querySelector<HTMLElement>("input[type=range]")?.focus({ preventScroll: true });
  }
  return {
    onPointerDown(event) {
      if (pointer.current !== null || event.button !== 0) return;
      pointer.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      onMove(partOf(event));
    },
    onPointerMove(event) {
      if (pointer.current !== event.pointerId) return;
      const part = partOf(event);
      valve.push(() => onMove(part));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
