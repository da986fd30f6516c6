import type { StoryChapter } from "../record/story";
import type { TruceRecord } from "../record/types";
import type { CameraView } from "../state/cameraView";
import { viewOnPlace } from "./camera";
import { firstView } from "./firstView";
import type { FrameSize } from "./moveView";

/** The side of the square for which chapters that say where to look say it, in pixels: a smaller frame shows the same ground from further off. */
const COMPOSED_FOR = 640;

/** Where to look in a chapter in a frame that may be small: as `viewOfChapter` does, but with all that a reader of the large map would see. */
export function viewOfFigure(
  { view, place }: Pick<StoryChapter, "view" | "place">,
  record: Pick<TruceRecord, "places">,
  size: FrameSize,
): CameraView {
  if (view) {
    const [latitude, longitude, zoom] = view;
    return {
      latitude,
      longitude,
      zoom: zoom + Math.log2(Math.min(COMPOSED_FOR, size.width, size.height) / COMPOSED_FOR),
    };
  }
  const geometry = record.places.get(place ?? "")?.geometry;
  return geometry ? viewOnPlace(geometry, size) : firstView(size);
}
