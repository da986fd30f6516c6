import { useMediaQuery } from "../state/useMediaQuery";
import type { FlavourName, Scheme } from "../symbology/flavours";

/** The flavour that a map of a scheme is drawn in, by the rules of the page's style sheet. On paper the map is drawn as SVG, which follows that sheet itself. */
export function useFlavour(scheme: Scheme): FlavourName {
  const wantsContrast = useMediaQuery("(prefers-contrast: more)");
  const hasForcedColours = useMediaQuery("(forced-colors: active)");
  if (hasForcedColours) return "forced";
  return wantsContrast ? `${scheme}-contrast` : scheme;
}
