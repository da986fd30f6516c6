import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ALL_LAYERS, FIRST_STATE } from "../../state/appState";
import { EMPTY_STORY, LIMITS } from "./ownStory";
import { addChapter, changeChapter, moveChapter, removeChapter, shownView } from "./storyEdits";
import { storyFileName } from "./storyFileName";

const SHOWN = shownView(FIRST_STATE, "douma");
const story = (count: number) =>
  Array.from({ length: count }).reduce<typeof EMPTY_STORY>((now) => addChapter(now, SHOWN), EMPTY_STORY);
const ids = ({ chapters }: typeof EMPTY_STORY) => chapters.map(({ id }) => id);

test("a chapter takes day, place, layers, account and view from what is seen", () => {
  expect(SHOWN).toEqual({ day: FIRST_STATE.day, place: "douma", view: null, layers: null, according: null });
  const view = { latitude: 33.5, longitude: 36.3, zoom: 4.2 };
  expect(shownView({ ...FIRST_STATE, view, layers: new Set(["truce", "siege"]), according: "un" }, null)).toMatchObject(
    {
      place: null,
      view: [33.5, 36.3, 6],
      layers: ["siege", "truce"],
      according: "un",
    },
  );
  expect(shownView({ ...FIRST_STATE, layers: new Set(ALL_LAYERS) }, null).layers).toBe(null);
});

test("where the reader has not moved the map, a chapter takes the view that the map stands in by itself", () => {
  const seen = { latitude: 33.6, longitude: 36.2, zoom: 10.5 };
  expect(shownView({ ...FIRST_STATE, seen }, null).view).toEqual([33.6, 36.2, 10.5]);
  const view = { latitude: 33.5, longitude: 36.3, zoom: 11 };
  expect(shownView({ ...FIRST_STATE, seen, view }, null).view).toEqual([33.5, 36.3, 11]);
});

test("chapters never share an id, whatever is added, moved and taken out", () => {
  const step = fc.record({
    what: fc.constantFrom("add", "move", "remove"),
    at: fc.nat(8),
    by: fc.integer({ min: -9, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const end = steps.reduce((now, { what, at, by }) => {
        const id = now.chapters[at]?.id ?? "none";
        if (what === "add") return addChapter(now, SHOWN);
        return what === "move" ? moveChapter(now, id, by) : removeChapter(now, id);
      }, EMPTY_STORY);
      expect(new Set(ids(end)).size).toBe(end.chapters.length);
    }),
  );
});

test("a chapter moves by one, and not out of the row", () => {
  const three = story(3);
  expect(ids(moveChapter(three, "chapter-3", -1))).toEqual(["chapter-1", "chapter-3", "chapter-2"]);
  expect(moveChapter(three, "chapter-1", -1)).toBe(three);
  expect(moveChapter(three, "nobody", 1)).toBe(three);
});

test("a story that is full takes no more chapters", () => {
  const full = story(LIMITS.chapters);
  expect(full.chapters).toHaveLength(LIMITS.chapters);
  expect(addChapter(full, SHOWN)).toBe(full);
});

test("a run of days that would end before it begins becomes one day", () => {
  const run = changeChapter(story(1), "chapter-1", { until: SHOWN.day + 5 });
  expect(run.chapters[0]?.until).toBe(SHOWN.day + 5);
  expect(changeChapter(run, "chapter-1", { day: SHOWN.day + 9 }).chapters[0]?.until).toBe(null);
});

test.each([
  ["Two Days in Dūma!", "two-days-in-du-ma.yaml"],
  ["  ", "story.yaml"],
  ["../../etc/passwd", "etc-passwd.yaml"],
  ["-".repeat(200), "story.yaml"],
])("a story called %j is saved as %s", (en, name) => {
  expect(storyFileName({ title: { en, ar: "" } })).toBe(name);
});
