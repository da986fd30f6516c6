import { useCallback, useEffect, useRef, type RefObject } from "react";
import { readingLine } from "./readingLine";

/** What a reader scrolls with. The arrow keys along the line turn chapters, and are not among them. */
const SCROLL_INPUTS = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Tells which chapter the reader has come to by scrolling, by its position. `position`: the one that is read; where the part gets
 * another size it stays in view. Gives what brings a chapter into view: until the reader scrolls, that one is read, however short it is.
 */
export function useChapterInView(
  scroller: RefObject<HTMLElement | null>,
  position: RefObject<number>,
  onChapter: (position: number) => void,
): (position: number, behavior: ScrollBehavior) => void {
  const isLed = useRef(false);
  const bring = useCallback(
    (at: number, behavior: ScrollBehavior) => {
      isLed.current = true;
      scroller.current?.querySelector(`[data-position="${at}"]`)?.scrollIntoView({ behavior, block: "start" });
    },
    [scroller],
  );
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const follow = (): void => {
      if (isLed.current) return;
      const { scrollTop, scrollHeight, clientHeight } = root;
      const line = readingLine(scrollTop, scrollHeight - clientHeight, clientHeight) - scrollTop;
      const { top } = root.getBoundingClientRect();
      const reached = [...root.querySelectorAll<HTMLElement>("[data-position]")].findLast(
        (chapter) => chapter.getBoundingClientRect().top - top <= line,
      );
      const at = Number(reached?.dataset["position"] ?? 0);
      if (at !== position.current) onChapter(at);
    };
    const release = (event: Event): void => {
      if (event instanceof KeyboardEvent && (event.key === "ArrowLeft" || event.key === "ArrowRight")) return;
      isLed.current = false;
    };
    root.addEventListener("scroll", follow, { passive: true });
    for (const input of SCROLL_INPUTS) root.addEventListener(input, release, { passive: true });
    const sizes = new ResizeObserver(() => {
      if (position.current > 0) bring(position.current, "auto");
    });
    sizes.observe(root);
    return () => {
      root.removeEventListener("scroll", follow);
      for (const input of SCROLL_INPUTS) root.removeEventListener(input, release);
      sizes.disconnect();
    };
  }, [scroller, position, onChapter, bring]);
  return bring;
}
