import type { StoryChapter } from "../record/story";
import type { TruceRecord } from "../record/types";
import type { CameraView } from "../state/cameraView";
import { viewOnPlace } from "./camera";
import { firstView } from "./firstView";

/** The frame that a place is fitted into, in pixels: the same for every reader, so that a chapter shows the same on every screen. */
const FRAME = { width: 640, height: 480 };

/**
 * Where to look in a chapter: where it says; else at its place with what lies round it; else where the map looks at first, in a frame
 * `width` pixels wide. It follows from the chapter alone, by whatever way one came to it.
 */
export function viewOfChapter(
  { view, place }: Pick<StoryChapter, "view" | "place">,
  record: Pick<TruceRecord, "places">,
  width: number,
): CameraView {
  const [latitude, longitude, zoom] = view ?? [];
  if (latitude !== undefined && longitude !== undefined && zoom !== undefined) return { latitude, longitude, zoom };
  const geometry = place === null ? undefined : record.places.get(place)?.geometry;
  return geometry ? viewOnPlace(geometry, FRAME) : firstView({ width, height: FRAME.height });
}
