import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_FRAME } from "../../record/day";
import { ACCOUNTS, TRACKS } from "../../record/types";
import { LIMITS, type OwnStory } from "./ownStory";
import { printStoryFile, readStoryFile } from "./storyFile";

const words = fc.record({ en: fc.string({ unit: "grapheme" }), ar: fc.string() });
const day = fc.integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest - 1 });
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const chapter = fc
  .record({
    id,
    title: words,
    day,
    run: fc.option(fc.integer({ min: 1, max: 400 })),
    place: fc.option(id),
    view: fc.option(fc.constant([33.5, 36.3, 11] as const)),
    layers: fc.option(fc.subarray([...TRACKS], { minLength: 1 })),
    according: fc.option(fc.constantFrom(...ACCOUNTS)),
    text: words,
  })
  .map(({ run, ...rest }) => ({ ...rest, until: run === null ? null : Math.min(DAY_FRAME.latest, rest.day + run) }));
const story: fc.Arbitrary<OwnStory> = fc.record({
  title: words,
  summary: words,
  report: fc.option(id),
  chapters: fc.uniqueArray(chapter, { selector: (one) => one.id, maxLength: 6 }),
});

test("a story that is saved and opened again is the same story, whatever is written in it", () => {
  fc.assert(
    fc.property(story, (own) => {
      const text = printStoryFile(own);
      fc.pre(!text.includes("\uFFFD") && !text.includes("\0"));
      expect(readStoryFile(text)).toEqual({ ok: true, value: { story: own, problems: [] } });
    }),
  );
});

test("no text makes reading throw, and what is read stays within the limits", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readStoryFile(text);
      expect(read.ok ? read.value.story.chapters.length : 0).toBeLessThanOrEqual(LIMITS.chapters);
    }),
  );
});

test("what is good in a damaged file is kept, and each damaged part is named with its line", () => {
  const read = readStoryFile(`title: { en: Douma, ar: دوما }
sumary: { en: x, ar: y }
chapters:
  - id: one
    title: { en: One, ar: "" }
    day: 2016-03-04
    place: DOUMA
    view: [99, 36, 11]
    text: { en: "Good words.", ar: "" }
  - just words
  - id: one
    day: 2010-01-01
`);
  expect(read).toMatchObject({
    ok: true,
    value: {
      story: {
        title: { en: "Douma" },
        chapters: [
          { id: "one", day: 16_864, place: null, view: null, text: { en: "Good words." } },
          { id: "chapter-1", day: 16_864 },
        ],
      },
    },
  });
  expect(read.ok && read.value.problems.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
    "unknown-key 2",
    "unreadable 7",
    "unreadable 8",
    "unreadable 10",
    "twice 11",
    "unreadable 12",
  ]);
});

describe("a file that is no story is refused", () => {
  test.each([
    ["chapters: [", "notation"],
    ["a: 1\na: 2\nchapters: []", "notation"],
    ["chapters: &a [*a]", "notation"],
    ["just words", "no-story"],
    ["", "no-story"],
    ["[]", "no-story"],
    ["title: {en: x, ar: y}", "no-story"],
    ["\0\0", "no-text"],
    ["\uFFFD", "no-text"],
    ["[".repeat(5000), "notation"],
    [`${"- ".repeat(5000)}x`, "notation"],
    ["x".repeat(1_000_001), "too-large"],
  ])("%.20s", (text, kind) => {
    expect(readStoryFile(text)).toMatchObject({ ok: false, failure: { kind } });
  });

  test("small files that stand for enormous ones do not grow", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nchapters: [*c,*c,*c]\n`;
    expect(readStoryFile(bomb)).toMatchObject({ ok: false, failure: { kind: "notation" } });
  });

  test("a key that would reach an object's prototype is a key that is not known", () => {
    const read = readStoryFile("chapters: []\n__proto__: { polluted: true }\nconstructor: 1\n");
    expect(read).toMatchObject({ ok: true, value: { story: { chapters: [] } } });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
