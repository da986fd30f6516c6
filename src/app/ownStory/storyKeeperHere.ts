import { preferenceStorage } from "../../state/readerPreferences";
import { createStoryKeeper, STORY_KEY, type StoryKeeper } from "./createStoryKeeper";

let keeper: StoryKeeper | null = null;

/** The reader's own story in this page. What another tab writes is taken over; a page that cannot keep it asks before it is left. */
export function storyKeeperHere(): StoryKeeper {
  if (keeper) return keeper;
  const here = createStoryKeeper(preferenceStorage(window));
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === STORY_KEY) here.takeOver(newValue);
  });
  window.addEventListener("beforeunload", (event) => {
    const { kept, isSaved } = here.store.getState();
    if (kept === "memory" && !isSaved) event.preventDefault();
  });
  keeper = here;
  return here;
}
