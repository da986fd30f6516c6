import { expect, test } from "vitest";
import type { PreferenceStorage } from "../../state/readerPreferences";
import { createStoryKeeper, DAMAGED_KEY, STORY_KEY } from "./createStoryKeeper";
import { EMPTY_STORY } from "./ownStory";
import { addChapter } from "./storyEdits";

const SHOWN = { day: 16_864, place: "douma", view: null, layers: null, according: null };

function storageWith(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries));
  const storage: PreferenceStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
  return { kept, storage };
}

test("what was written is there again after a crash, without anybody having saved it", () => {
  const { storage } = storageWith();
  createStoryKeeper(storage).edit((story) => addChapter({ ...story, title: { en: "Douma", ar: "" } }, SHOWN));
  const again = createStoryKeeper(storage).store.getState();
  expect(again.history.now).toMatchObject({ title: { en: "Douma" }, chapters: [{ place: "douma", day: 16_864 }] });
  expect(again).toMatchObject({ kept: "browser", isSaved: false, wasDamaged: false });
});

test("where nothing may be kept, or there is no room, the story lasts in memory, and that is said", () => {
  const full: PreferenceStorage = {
    getItem: () => null,
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  for (const storage of [null, full]) {
    const keeper = createStoryKeeper(storage);
    keeper.edit((story) => addChapter(story, SHOWN));
    expect(keeper.store.getState()).toMatchObject({ kept: "memory", history: { now: { chapters: [{}] } } });
  }
});

test.each(["", "{", "null", "[]", '{"story":5}', '{"story":{"chapters":"x"}}'])(
  "what is kept damaged (%s) is put aside, and a new story begins",
  (damaged) => {
    const { kept, storage } = storageWith({ [STORY_KEY]: damaged });
    const keeper = createStoryKeeper(storage);
    keeper.edit((story) => addChapter(story, SHOWN));
    expect(keeper.store.getState()).toMatchObject({ wasDamaged: true, history: { past: [EMPTY_STORY] } });
    expect(kept.get(DAMAGED_KEY)).toBe(damaged);
  },
);

test("what another tab wrote is taken over, and can be undone; what is no story is passed over", () => {
  const { kept, storage } = storageWith();
  const [here, there] = [createStoryKeeper(storage), createStoryKeeper(storage)];
  there.edit((story) => addChapter(story, SHOWN));
  here.takeOver(kept.get(STORY_KEY) ?? null);
  expect(here.store.getState().history.now.chapters).toHaveLength(1);
  for (const odd of [null, "{", "7"]) here.takeOver(odd);
  expect(here.store.getState().history.now.chapters).toHaveLength(1);
  here.undo();
  expect(here.store.getState().history.now).toBe(EMPTY_STORY);
});

test("a saved story is unsaved again as soon as it changes", () => {
  const keeper = createStoryKeeper(storageWith().storage);
  const isSaved = () => keeper.store.getState().isSaved;
  expect(isSaved()).toBe(true);
  keeper.edit((story) => addChapter(story, SHOWN));
  expect(isSaved()).toBe(false);
  keeper.markSaved();
  expect(isSaved()).toBe(true);
  keeper.undo();
  expect(isSaved()).toBe(false);
});
