import { useRef, type MouseEvent, type PointerEvent } from "react";
import type { PointedAt } from "./readingUnder";

export interface TouchedBar {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

/**
 * A tap on a bar. A browser gives a finger's tap to a link that lies near, and says the link's place as the tap's: the bar below a name
 * could not be tapped. Where the finger came down is therefore looked at, and not what the browser makes of it. `onTap` says whether
 * something was there: then the link does not get the tap.
 */
export function useTouchedBar(onTap: (at: PointedAt) => boolean): TouchedBar {
  const touched = useRef<PointedAt | null>(null);
  return {
    onPointerDown({ pointerType, clientX, clientY }) {
      touched.current =
        pointerType === "touch" ? { target: document.elementFromPoint(clientX, clientY), clientX, clientY } : null;
    },
    onClickCapture(event) {
      const at = touched.current;
      touched.current = null;
      if (at === null || event.detail === 0 || !onTap(at)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
