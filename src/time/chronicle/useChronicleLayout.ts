import { useSyncExternalStore } from "react";
import { usePrinting } from "../../state/usePrinting";
import { CHRONICLE_LAYOUTS, type ChronicleLayout } from "./chronicleLayout";

const STACKED = "(max-width: 720px)";
const TOUCH = "(pointer: coarse)";

/** The layout for the screen as it is now, or for paper while the page is printed. */
export function useChronicleLayout(): ChronicleLayout {
  const isStacked = useMedia(STACKED);
  const isTouch = useMedia(TOUCH);
  const isPrinting = usePrinting();
  if (isPrinting) return CHRONICLE_LAYOUTS.print;
  return CHRONICLE_LAYOUTS[isStacked ? "stacked" : isTouch ? "touch" : "wide"];
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
