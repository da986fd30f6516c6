import { useRef, type PointerEvent, type RefObject } from "react";
import { nextStop, restingStop, stopHeights, type SheetStop } from "./sheetStops";

/** What the sheet's bar listens to. */
export interface SheetDragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  y: number;
  time: number;
  /** Pixels a millisecond, upwards. */
  speed: number;
}

/** Movements shorter than this, in pixels, are a tap. */
const TAP = 5;
/** The style sheet's height of the sheet, while a finger holds it. */
const HEIGHT = "--sheet-height";

/** Dragging the sheet by its bar: it follows the finger and rests at the nearest stop; a tap goes one stop up, from the top one down. */
export function useSheetDrag(
  explorer: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
  stop: SheetStop,
  onStop: (stop: SheetStop) => void,
): SheetDragHandlers {
  const drag = useRef<Drag | null>(null);
  const heights = () => stopHeights(available(explorer.current));
  function end(event: PointerEvent<HTMLElement>): void {
    const held = drag.current;
    if (held?.pointer !== event.pointerId) return;
    drag.current = null;
    explorer.current?.style.removeProperty(HEIGHT);
    const moved = held.startY - held.y;
    const isTap = event.type === "pointerup" && Math.abs(moved) < TAP;
    if (isTap) onStop(stop === "full" ? "half" : nextStop(stop, 1));
    else onStop(restingStop(held.startHeight + moved, held.speed, heights()));
  }
  return {
    onPointerDown(event) {
      const isButton = event.target instanceof Element && event.target.closest("button") !== null;
      if (isButton || drag.current !== null || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const startHeight = panel.current?.getBoundingClientRect().height ?? 0;
      const { pointerId, clientY, timeStamp } = event;
      drag.current = { pointer: pointerId, startY: clientY, startHeight, y: clientY, time: timeStamp, speed: 0 };
    },
    onPointerMove(event) {
      const held = drag.current;
      if (held?.pointer !== event.pointerId) return;
      const elapsed = Math.max(1, event.timeStamp - held.time);
      held.speed = (held.y - event.clientY) / elapsed;
      held.y = event.clientY;
      held.time = event.timeStamp;
      const { peek, full } = heights();
      const height = Math.min(full, Math.max(peek, held.startHeight + held.startY - held.y));
      explorer.current?.style.setProperty(HEIGHT, `${Math.round(height)}px`);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** The height below the header, in pixels. */
function available(explorer: HTMLElement | null): number {
  const header = explorer?.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, (explorer?.getBoundingClientRect().bottom ?? 0) - header);
}
