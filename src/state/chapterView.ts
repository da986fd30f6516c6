import type { StoryChapter } from "../record/story";
import type { ChapterView } from "./appActions";
import { ALL_LAYERS } from "./appState";

/** What the map shows in a chapter: its day, tracks, account and view; null as the view: where the map stands by itself. */
export function chapterView({ day, layers, according, view }: StoryChapter): ChapterView {
  const [latitude, longitude, zoom] = view ?? [];
  const isViewed = latitude !== undefined && longitude !== undefined && zoom !== undefined;
  return {
    day,
    layers: layers === null ? ALL_LAYERS : new Set(layers),
    according,
    view: isViewed ? { latitude, longitude, zoom } : null,
  };
}
