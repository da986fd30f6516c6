import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { FrameSize } from "./moveView";

/** The size to go on with, by the one before and the measured one; the same object where nothing is to be done. */
export type SettleSize = (before: FrameSize | null, measured: FrameSize) => FrameSize;

const asMeasured: SettleSize = (before, measured) =>
  before?.width === measured.width && before.height === measured.height ? before : measured;

/** The size of an element in whole pixels, as it changes; null before it is known. `settle` stays the same. */
export function useFrameSize(settle: SettleSize = asMeasured): [RefObject<HTMLDivElement | null>, FrameSize | null] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<FrameSize | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width > 0 && height > 0) setSize((before) => settle(before, { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => observer.disconnect();
  }, [settle]);
  return [element, size];
}
