import { useLayoutEffect, useState, type RefObject } from "react";
import { controlBoxes, watchControls } from "../controlBoxes";
import type { TakenBox } from "./placeNames";

/**
 * Where the controls of a drawn map stand over it, measured again where one of them or its size changes; null before.
 * `onPaper`: those alone that are printed over it.
 */
export function useControlBoxes(element: RefObject<Element | null>, onPaper: boolean): readonly TakenBox[] | null {
  const [boxes, setBoxes] = useState<readonly TakenBox[] | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    return watchControls(target, () => {
      const measured = controlBoxes(target, onPaper);
      setBoxes((before) => (before && String(before) === String(measured) ? before : measured));
    });
  }, [element, onPaper]);
  return boxes;
}
