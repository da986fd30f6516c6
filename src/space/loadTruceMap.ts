import type * as TruceMapModule from "./TruceMap";

/** Fetches the map: MapLibre, its worker's address and its style sheet come in a chunk of their own, only when wanted. */
export function loadTruceMap(): Promise<typeof TruceMapModule> {
  return import("./TruceMap");
}

/** Whether the browser can draw the map at all. */
export function canShowMap(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    // A page may hold few contexts: this one is given back at once.
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
