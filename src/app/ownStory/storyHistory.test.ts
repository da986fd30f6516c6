import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_STORY, type OwnStory } from "./ownStory";
import { beginHistory, edited, redone, undone, type StoryHistory } from "./storyHistory";

const titled = (en: string): OwnStory => ({ ...EMPTY_STORY, title: { en, ar: "" } });
const title = ({ now }: StoryHistory): string => now.title.en;

test("every step can be undone and done again, whatever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 30 }), (titles) => {
      const whole = titles.reduce((history, en) => edited(history, titled(en)), beginHistory(EMPTY_STORY));
      const back = titles.reduce(undone, whole);
      expect(back.now).toBe(EMPTY_STORY);
      expect(undone(back)).toBe(back);
      const again = titles.reduce(redone, back);
      expect(again.now).toBe(whole.now);
      expect(redone(again)).toBe(again);
    }),
  );
});

test("letters written in one go are one step; a pause or another field begins the next", () => {
  const typed = [
    ["D", "title", 0],
    ["Do", "title", 300],
    ["Dou", "title", 600],
    ["Doum", "title", 5000],
    ["Douma", "summary", 5100],
  ] as const;
  const whole = typed.reduce(
    (history, [en, field, at]) => edited(history, titled(en), { field, at }),
    beginHistory(EMPTY_STORY),
  );
  const seen = [whole, undone(whole), undone(undone(whole)), undone(undone(undone(whole)))].map(title);
  expect(seen).toEqual(["Douma", "Doum", "Dou", ""]);
});

test("a new edit forgets what was undone", () => {
  const back = undone(edited(beginHistory(EMPTY_STORY), titled("One")));
  expect(redone(edited(back, titled("Two"))).now.title.en).toBe("Two");
});
