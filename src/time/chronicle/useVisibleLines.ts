import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";

/** A line that is drawn: its number, and how far its top is from that of the first, in pixels. */
export interface VisibleLine {
  readonly at: number;
  readonly top: number;
}

/** Lines that are drawn beyond what is seen, so that a quick hand finds no gap. */
const OVERSCAN = 8;
/** What is drawn before the scroller has been measured. */
const FIRST_LINES = 24;

/** Which lines of these heights a scroller shows, and a few on either side; `kept`, the line with the focus, is always among them. */
export function useVisibleLines(
  scroller: RefObject<HTMLElement | null>,
  heights: readonly number[],
  kept: number,
): { readonly visible: readonly VisibleLine[]; readonly scrollTo: (at: number) => void } {
  const virtualizer = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, FIRST_LINES]);
  useEffect(() => {
    const made = new Virtualizer<HTMLElement, Element>({
      count: heights.length,
      getScrollElement: () => scroller.current,
      estimateSize: (at) => heights[at] ?? 0,
      overscan: OVERSCAN,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: (changed) => {
        const items = changed.getVirtualItems();
        const [first, last] = [items[0], items.at(-1)];
        if (first && last) setRange([first.index, last.index]);
      },
    });
    virtualizer.current = made;
    const unmount = made._didMount();
    made._willUpdate();
    return () => {
      virtualizer.current = null;
      unmount();
    };
  }, [scroller, heights]);
  const visible = useMemo(() => {
    const lines: VisibleLine[] = [];
    let top = 0;
    for (const [at, height] of heights.entries()) {
      if ((at >= range[0] && at <= range[1]) || at === kept) lines.push({ at, top });
      top += height;
    }
    return lines;
  }, [heights, range, kept]);
  const scrollTo = useCallback((at: number) => virtualizer.current?.scrollToIndex(at), []);
  return { visible, scrollTo };
}
