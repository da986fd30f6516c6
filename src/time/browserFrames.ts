import type { Frames } from "./oncePerFrame";

/** The browser's own frames. */
export const BROWSER_FRAMES: Frames = {
  request: (call) => requestAnimationFrame(call),
  cancel: (handle) => cancelAnimationFrame(handle),
};
