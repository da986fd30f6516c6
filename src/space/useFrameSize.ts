import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { FrameSize } from "./moveView";

/** The size of an element in whole pixels, as it changes; null before it is known. */
export function useFrameSize(): [RefObject<HTMLDivElement | null>, FrameSize | null] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<FrameSize | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width > 0 && height > 0)
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
