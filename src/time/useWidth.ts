import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { usePrinting } from "../state/usePrinting";

/** The width of an element in whole pixels, kept current; 0 until it is laid out; while the page is printed, that `onPaper` where it is given. */
export function useWidth<Element extends HTMLElement>(onPaper?: number): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, (isPrinting && onPaper) || width];
}

/** What a page of paper, A4 or Letter upright with its margins, leaves for what is as wide as it, in CSS pixels. */
export const PAPER_WIDTH = 700;
