import { useEffect, useRef, type RefObject } from "react";
import type { DayRange } from "../record/day";
import type { AxisView } from "./axisView";
import { BROWSER_FRAMES } from "./browserFrames";
import { oncePerFrame } from "./oncePerFrame";
import type { TimeAxis } from "./timeAxis";
import { wheelView, type WheelTurn } from "./wheelView";

export interface WheelZoomProps {
  /** The axis under the wheel. */
  readonly axis: TimeAxis;
  /** What the timeline shows. */
  readonly view: AxisView;
  readonly frame: DayRange;
  readonly onView: (view: AxisView) => void;
  /** Within another page, whose wheel this is: only with Ctrl. */
  readonly isEmbedded: boolean;
}

/**
 * Turning the wheel over an element zooms the axis. The turn is taken from the page only where it changes something and the page
 * does not need it to scroll: there, and within another page, Ctrl must be held.
 */
export function useWheelZoom(ref: RefObject<HTMLElement | null>, props: WheelZoomProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const frames = oncePerFrame(BROWSER_FRAMES);
    let sum: WheelTurn | null = null;
    function onWheel(event: WheelEvent): void {
      const { axis, view, frame, isEmbedded } = latest.current;
      if (!event.ctrlKey && (isEmbedded || canScroll(document.scrollingElement))) return;
      const x = event.clientX - (element?.getBoundingClientRect().left ?? 0);
      const next = wheelView(event, x, axis, view, frame);
      const isSame = next.from === view.from && next.to === view.to;
      if (!isSame || event.ctrlKey) event.preventDefault();
      if (isSame) return;
      const { deltaMode, ctrlKey, shiftKey } = event;
      const deltaX = (sum?.deltaX ?? 0) + event.deltaX;
      const deltaY = (sum?.deltaY ?? 0) + event.deltaY;
      const turn: WheelTurn = { deltaX, deltaY, deltaMode, ctrlKey, shiftKey };
      sum = turn;
      frames.push(() => {
        sum = null;
        latest.current.onView(wheelView(turn, x, latest.current.axis, latest.current.view, frame));
      });
    }
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [ref]);
}

function canScroll(page: Element | null): boolean {
  return page !== null && page.scrollHeight > page.clientHeight + 1;
}
