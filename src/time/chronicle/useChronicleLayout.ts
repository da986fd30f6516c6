import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
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

/** Whether the page is being printed: what is drawn must be there before the browser takes its picture. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
