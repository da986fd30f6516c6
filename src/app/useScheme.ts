import { useLayoutEffect } from "react";
import type { Scheme } from "../symbology/flavours";
import { useMediaQuery } from "./useMediaQuery";

/** The scheme that is shown: the chosen one, else the system's; on paper light. Marks the page with a chosen one, which the flavours' style sheet reads. */
export function useScheme(chosen: Scheme | null): Scheme {
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isPrinting = useMediaQuery("print");
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (chosen === null) delete dataset["theme"];
    else dataset["theme"] = chosen;
  }, [chosen]);
  if (isPrinting) return "light";
  return chosen ?? (systemIsDark ? "dark" : "light");
}
