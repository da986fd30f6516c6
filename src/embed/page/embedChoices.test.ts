import { describe, expect, test } from "vitest";
import { DAY_FRAME, isoOfDay } from "../../record/day";
import { EMBED_PARAMETERS } from "../element/embedParameters";
import { embedChoices } from "./embedChoices";

const SILENT = embedChoices("");

test.each(EMBED_PARAMETERS)("the parameter $name is heard", ({ name, example }) => {
  // The example of a day is the day that is shown by itself.
  const value = name === "day" ? "2018-04-01" : example;
  expect(embedChoices(`?${new URLSearchParams({ [name]: value }).toString()}`)).not.toEqual(SILENT);
});

test("a story begins on its first day, within the days of the slider", () => {
  expect(isoOfDay(embedChoices("?steps=2018-04-14,2013-10-15").day)).toBe("2018-04-14");
  expect(isoOfDay(embedChoices("?days=2016-05-01..2016-06-01").day)).toBe("2016-05-01");
  expect(embedChoices("?days=2016-05-01..2016-06-01&steps=2013-10-15,2016-05-20").steps.map(isoOfDay)).toEqual([
    "2016-05-20",
  ]);
  expect(isoOfDay(embedChoices("?days=2016-01-01..2016-12-31&steps=2011-01-01,2016-05-01").day)).toBe("2016-05-01");
});

test("a story goes to days of its own: steps and the slider's days are passed over beside it", () => {
  const { story, steps, days } = embedChoices("?story=daraya.end&steps=2013-10-15&days=2016-05-01..2016-06-01");
  expect({ story, steps }).toEqual({ story: { story: "daraya", chapter: "end" }, steps: [] });
  expect(days).toEqual(SILENT.days);
});

test("without days of its own the slider covers all that the record does", () => {
  expect(SILENT.days).toEqual(DAY_FRAME);
});

test("titles and credits are text: markup stays letters, marks that turn a line go", () => {
  const query = new URLSearchParams({ title: "<script>alert(1)</script>", credit: "\u202eevil\u0000\u2066 name\n" });
  const { title, credit } = embedChoices(`?${query.toString()}`);
  expect(title).toBe("<script>alert(1)</script>");
  expect(credit).toBe("evil name");
});

describe("what cannot be read counts as left out", () => {
  test.each([
    ["accent", "red;}body{display:none"],
    ["accent", "#ff0000;--x:1"],
    ["accent", "url(https://a.example)"],
    ["title", "x".repeat(100_000)],
    ["credit", "x".repeat(100_000)],
    ["day", "2016-02-30"],
    ["day", "9999-01-01"],
    ["days", "2016-05-01..2016-04-01"],
    ["days", ".."],
    ["place", ["javascript", "alert(1)"].join(":")],
    ["place", "__proto__"],
    ["area", "data:text/html,x"],
    ["layers", "everything"],
    ["according", "constructor"],
    ["lang", "xx"],
    ["theme", "dark;"],
    ["steps", ",,,"],
    ["story", "../../etc"],
    ["story", "a.b.c"],
    ["story", `a.${"b".repeat(300)}`],
    ["version", "../../etc"],
    ["parentUrl", "https://host.example/secret"],
    ["childId", "x"],
  ])("%s=%s", (name, value) => {
    expect(embedChoices(`?${new URLSearchParams({ [name]: value }).toString()}`)).toEqual(SILENT);
  });
});
