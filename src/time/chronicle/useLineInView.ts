import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps a line in view where it is chosen, and where its scroller becomes lower: on a phone the sheet of the place that a tap opens leaves
 * a few lines of room. `top` and `height` in pixels, from the top of the first line; null: no line is chosen.
 */
export function useLineInView(
  scroller: RefObject<HTMLElement | null>,
  line: { readonly top: number; readonly height: number } | null,
): void {
  const chosen = useRef(line);
  useEffect(() => {
    const isOther = chosen.current?.top !== line?.top;
    chosen.current = line;
    if (isOther && scroller.current) bringIntoView(scroller.current, line);
  }, [scroller, line]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let before = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const now = element.clientHeight;
      if (now < before) bringIntoView(element, chosen.current);
      before = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
}

/** Scrolls no further than it must. Of a line that is higher than the scroller the lower part, with the bars, is seen. */
function bringIntoView(scroller: HTMLElement, line: { readonly top: number; readonly height: number } | null): void {
  if (line === null) return;
  const { scrollTop, clientHeight } = scroller;
  const bottom = line.top + line.height;
  if (line.top < scrollTop) scroller.scrollTop = Math.max(line.top, bottom - clientHeight);
  else if (bottom > scrollTop + clientHeight) scroller.scrollTop = bottom - clientHeight;
}
