import { useLayoutEffect } from "react";
import type { Scheme } from "../symbology/flavours";
import { useMediaQuery } from "../state/useMediaQuery";

/** The scheme that is shown: the chosen one, else the system's. Marks the page with a chosen one, which the flavours' style sheet reads. */
export function useScheme(chosen: Scheme | null): Scheme {
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (chosen === null) delete dataset["theme"];
    else dataset["theme"] = chosen;
  }, [chosen]);
  return chosen ?? (systemIsDark ? "dark" : "light");
}
