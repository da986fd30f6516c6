import { useEffect, type RefObject } from "react";

/** A finger that goes so far along the line, in pixels, and at most half as far across it, turns the chapter. */
const FAR = 60;
/** What has arrow keys of its own. */
const OWN_ARROWS =
  "input, select, textarea, [role=grid], [role=slider], [role=spinbutton], [contenteditable], .map-view";

/**
 * Tells when the reader turns a chapter by an arrow key or a swipe along the line: 1 towards the end of the text, -1 towards its
 * start, as its direction has it. Scrolling stays as it is.
 */
export function useChapterTurns(element: RefObject<HTMLElement | null>, onTurn: (step: 1 | -1) => void): void {
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let start: readonly [number, number] | null = null;
    const sign = (): 1 | -1 => (getComputedStyle(target).direction === "rtl" ? -1 : 1);
    const begin = ({ touches: [touch, ...more] }: TouchEvent): void => {
      start = touch && more.length === 0 ? [touch.clientX, touch.clientY] : null;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent): void => {
      if (!start || !touch) return;
      const across = Math.abs(touch.clientY - start[1]);
      const along = (start[0] - touch.clientX) * sign();
      start = null;
      if (Math.abs(along) > FAR && across < Math.abs(along) / 2) onTurn(along > 0 ? 1 : -1);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
      event.preventDefault();
      onTurn((event.key === "ArrowRight") === (sign() === 1) ? 1 : -1);
    };
    target.addEventListener("touchstart", begin, { passive: true });
    target.addEventListener("touchend", end, { passive: true });
    document.addEventListener("keydown", press);
    return () => {
      target.removeEventListener("touchstart", begin);
      target.removeEventListener("touchend", end);
      document.removeEventListener("keydown", press);
    };
  }, [element, onTurn]);
}
