import { basemapAddresses } from "./basemapAddresses";
import type { BasemapFeatures } from "./svg/SvgBasemap";

/** The files of the drawn ground, opened. */
export type LoadedGround = Omit<BasemapFeatures, "places">;

let asked: Promise<LoadedGround | null> | null = null;

/** The drawn ground of the page, fetched once for all maps on it, and once more after a failure; null where it does not come. Never rejects. */
export async function drawnGround(): Promise<LoadedGround | null> {
  asked ??= fetchGround();
  const ground = await asked;
  if (!ground) asked = null;
  return ground;
}

/** What loads the ground is a part of its own: a page that WebGL paints never needs it. */
async function fetchGround(): Promise<LoadedGround | null> {
  try {
    const { loadBasemap } = await import("./loadBasemap");
    const result = await loadBasemap(basemapAddresses(document.baseURI));
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
}
