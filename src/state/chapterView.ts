import type { StoryChapter } from "../record/story";
import type { ChapterView } from "./appActions";
import { ALL_LAYERS } from "./appState";
import { roundedView, type CameraView } from "./cameraView";

/** What the map shows in a chapter: its day, tracks and account; `view`: where to look, null: where the map stands by itself. */
export function chapterView({ day, layers, according }: StoryChapter, view: CameraView | null): ChapterView {
  return { day, layers: layers === null ? ALL_LAYERS : new Set(layers), according, view: view && roundedView(view) };
}
