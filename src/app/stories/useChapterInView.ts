import { useEffect, type RefObject } from "react";

/** A line across the middle of the scrolled part: the chapter that it crosses is the one that is read. */
const MIDDLE = "-50% 0px -50% 0px";

/** Tells which chapter the reader has come to by scrolling, by its position; it never moves the scroll itself. */
export function useChapterInView(scroller: RefObject<HTMLElement | null>, onChapter: (position: number) => void): void {
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        const position = reached instanceof HTMLElement ? Number(reached.dataset["position"]) : Number.NaN;
        if (Number.isInteger(position)) onChapter(position);
      },
      { root, rootMargin: MIDDLE },
    );
    for (const chapter of root.querySelectorAll("[data-position]")) observer.observe(chapter);
    return () => observer.disconnect();
  }, [scroller, onChapter]);
}
