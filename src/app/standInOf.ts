import type { StandIn } from "../space/StandIn";
import { inPatience } from "./inPatience";

/**
 * The map's picture that the page came with, which stands in until a map is drawn; null where the page came without, or with another
 * day than the address asks for. What such a page shows stays until `firstSight` is there, so that nothing goes blank.
 */
export async function standInOf(container: Element, firstSight: () => Promise<void>): Promise<StandIn | null> {
  const element = container.querySelector(".first-map");
  const { held, still } = document.documentElement.dataset;
  if (!element || held !== undefined || still !== undefined) return null;
  await inPatience(firstSight());
  return { kind: "element", element };
}
