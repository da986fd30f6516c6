import type { StoryChapter } from "../record/story";
import type { TruceRecord } from "../record/types";
import type { CameraView } from "../state/cameraView";
import { viewOnPlace } from "./camera";
import type { FrameSize } from "./moveView";
import { viewOfChapter } from "./viewOfChapter";

/** The frame for which chapters that say where to look say it, in pixels: a smaller one shows the same ground from further off. */
const COMPOSED_FOR: FrameSize = { width: 640, height: 640 };

/** Where to look in a picture of a chapter that cannot be moved: as on the live map, but with all that a reader there would see. */
export function viewOfFigure(
  chapter: Pick<StoryChapter, "view" | "place">,
  record: Pick<TruceRecord, "places">,
  size: FrameSize,
): CameraView {
  const geometry = chapter.place === null ? undefined : record.places.get(chapter.place)?.geometry;
  if (geometry && chapter.view === null) return viewOnPlace(geometry, size);
  const view = viewOfChapter(chapter, record, size.width);
  if (chapter.view === null) return view;
  const share = Math.min(1, size.width / COMPOSED_FOR.width, size.height / COMPOSED_FOR.height);
  return { ...view, zoom: view.zoom + Math.log2(share) };
}
