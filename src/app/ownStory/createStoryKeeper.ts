import { createStore, type StoreApi } from "zustand/vanilla";
import type { PreferenceStorage } from "../../state/readerPreferences";
import { EMPTY_STORY, type OwnStory } from "./ownStory";
import { beginHistory, edited, redone, undone, type StoryHistory } from "./storyHistory";
import { storyOfValue } from "./storyOfValue";
import { storyValue } from "./storyValue";

/** The reader's own story as it stands, and where it is kept. */
export interface KeptStory {
  readonly history: StoryHistory;
  /** `memory`: the browser forbids keeping it, or has no room: it lasts as long as the page. */
  readonly kept: "browser" | "memory";
  /** Whether a file has been saved of it as it is. */
  readonly isSaved: boolean;
  /** What was kept on an earlier visit could not be read: it lies beside, untouched. */
  readonly wasDamaged: boolean;
}

/** What can be done with it. */
export interface StoryKeeper {
  readonly store: StoreApi<KeptStory>;
  /** Changes it; `field`: what is being written in. */
  readonly edit: (change: (story: OwnStory) => OwnStory, field?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A file has been saved of it as it is. */
  readonly markSaved: () => void;
  /** Takes over what another tab of this browser has kept, as an edit that can be undone. */
  readonly takeOver: (text: string | null) => void;
}

/** Where it is kept in the browser, and where what could not be read of it is put aside. */
export const STORY_KEY = "truceline.story";
export const DAMAGED_KEY = "truceline.story.damaged";

/** Keeps the reader's own story: in `storage` after every edit, so that no crash loses it; where that cannot be, in memory. */
export function createStoryKeeper(storage: PreferenceStorage | null, now: () => number = Date.now): StoryKeeper {
  const before = read(storage);
  const found = before === null ? null : parse(before);
  const store = createStore<KeptStory>(() => ({
    history: beginHistory(found?.story ?? EMPTY_STORY),
    kept: storage ? "browser" : "memory",
    isSaved: found?.isSaved ?? true,
    wasDamaged: before !== null && found === null,
  }));
  if (before !== null && found === null) write(storage, DAMAGED_KEY, before);

  function show(history: StoryHistory, isSaved: boolean): void {
    if (history === store.getState().history && isSaved === store.getState().isSaved) return;
    const text = JSON.stringify({ isSaved, story: storyValue(history.now) });
    store.setState({ history, isSaved, kept: write(storage, STORY_KEY, text) ? "browser" : "memory" });
  }

  return {
    store,
    edit(change, field) {
      const { history } = store.getState();
      const next = edited(history, change(history.now), field === undefined ? null : { field, at: now() });
      if (next !== history) show(next, next.now === EMPTY_STORY);
    },
    undo() {
      const { history } = store.getState();
      const next = undone(history);
      if (next !== history) show(next, false);
    },
    redo() {
      const { history } = store.getState();
      const next = redone(history);
      if (next !== history) show(next, false);
    },
    markSaved() {
      show(store.getState().history, true);
    },
    takeOver(text) {
      const other = text === null ? null : parse(text);
      const { history } = store.getState();
      if (!other || JSON.stringify(storyValue(other.story)) === JSON.stringify(storyValue(history.now))) return;
      // The other tab has kept it already; writing it again here would be heard there.
      store.setState({ history: edited(history, other.story), isSaved: other.isSaved });
    },
  };
}

function parse(text: string): { readonly story: OwnStory; readonly isSaved: boolean } | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("story" in value)) return null;
    const found = storyOfValue(value.story);
    return found && { story: found.story, isSaved: "isSaved" in value && value.isSaved === true };
  } catch {
    return null;
  }
}

function read(storage: PreferenceStorage | null): string | null {
  try {
    return storage?.getItem(STORY_KEY) ?? null;
  } catch {
    return null;
  }
}

function write(storage: PreferenceStorage | null, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== null;
  } catch {
    return false;
  }
}
