import { useLayoutEffect, useState, type RefObject } from "react";
import { controlBoxes } from "../controlBoxes";
import type { TakenBox } from "./placeNames";

/** Where the controls of a drawn map stand over it, measured again where its size changes; null before. */
export function useControlBoxes(element: RefObject<Element | null>): readonly TakenBox[] | null {
  const [boxes, setBoxes] = useState<readonly TakenBox[] | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => {
      const measured = controlBoxes(target);
      setBoxes((before) => (before && String(before) === String(measured) ? before : measured));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return boxes;
}
