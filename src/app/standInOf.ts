import type { StandIn } from "../space/StandIn";
import { inPatience } from "./inPatience";

/** The picture of the map that the page came with; null where it came without, or with another than the address asks for. */
export function pictureOfPage(container: Element): Element | null {
  const { held, still } = document.documentElement.dataset;
  return held === undefined && still === undefined ? container.querySelector(".first-map") : null;
}

/**
 * The map's picture that the page came with, which stands in until a map is drawn; null where there is none to show. What such a page shows
 * stays until `firstSight` is there, so that nothing goes blank.
 */
export async function standInOf(container: Element, firstSight: () => Promise<void>): Promise<StandIn | null> {
  const element = pictureOfPage(container);
  if (!element) return null;
  await inPatience(firstSight());
  return { kind: "element", element };
}
