import type { FrameSize } from "../../space/moveView";

/** So much of a map's height, in pixels, may be covered by a legend of more lines than before. */
const COVERED = 64;

/**
 * The size in which a map is drawn, by the one before and that of its frame as it is now. A legend that takes another line from the map covers some
 * of it, above and below, rather than having all of it drawn anew.
 */
export function steadySize(before: FrameSize | null, frame: FrameSize): FrameSize {
  if (before?.width !== frame.width) return frame;
  const covered = before.height - frame.height;
  return covered >= 0 && covered <= COVERED ? before : frame;
}
