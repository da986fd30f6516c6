import { useEffect, type RefObject } from "react";

/** A line across the middle of the scrolled part: the chapter that it crosses is the one that is read. */
const MIDDLE = "-50% 0px -50% 0px";

/**
 * Tells which chapter the reader has come to by scrolling, by its position. `position`: the one that is read; where the part gets
 * another size it stays in view. Otherwise the scroll is never moved.
 */
export function useChapterInView(
  scroller: RefObject<HTMLElement | null>,
  position: RefObject<number>,
  onChapter: (position: number) => void,
): void {
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        const at = reached instanceof HTMLElement ? Number(reached.dataset["position"]) : Number.NaN;
        if (Number.isInteger(at)) onChapter(at);
      },
      { root, rootMargin: MIDDLE },
    );
    for (const chapter of root.querySelectorAll("[data-position]")) observer.observe(chapter);
    const sizes = new ResizeObserver(() => {
      if (position.current > 0)
        root.querySelector(`[data-position="${position.current}"]`)?.scrollIntoView({ block: "start" });
    });
    sizes.observe(root);
    return () => {
      observer.disconnect();
      sizes.disconnect();
    };
  }, [scroller, position, onChapter]);
}
