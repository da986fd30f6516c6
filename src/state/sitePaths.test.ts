import { assert, constantFrom, integer, oneof, property, record, string, constant } from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "../language/Language";
import { DAY_FRAME } from "../record/day";
import { pageOfPath, pathOfPage, rootFrom, searchOfPage, type SitePage } from "./sitePaths";

test.each([
  [{ kind: "explorer" }, "en", ""],
  [{ kind: "explorer" }, "ar", "ar/"],
  [{ kind: "place", place: "douma" }, "en", "place/douma/"],
  [{ kind: "day", day: 16_864 }, "ar", "ar/day/2016-03-04/"],
  [{ kind: "embed" }, "ar", "ar/embed/"],
] as const)("%j in %s is at /%s", (page, language, path) => {
  expect(pathOfPage(page, language)).toBe(path);
});

test("a page's path leads back to the page", () => {
  const page = oneof(
    constant<SitePage>({ kind: "explorer" }),
    constant<SitePage>({ kind: "embed" }),
    record({ kind: constant("place" as const), place: constantFrom("douma", "al-hajar-al-aswad", "beit-jinn-2") }),
    record({ kind: constant("day" as const), day: integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest }) }),
  );
  assert(
    property(page, constantFrom(...LANGUAGES), (wanted, language) => {
      expect(pageOfPath(pathOfPage(wanted, language))).toEqual({ page: wanted, language });
      expect(pageOfPath(`${pathOfPage(wanted, language)}index.html`)).toEqual({ page: wanted, language });
    }),
  );
});

test("what is no page of ours is none, whatever it is", () => {
  for (const path of [
    "place/",
    "place/<script>/",
    "place/a/b/",
    "day/2016-13-45/",
    "day/1999-01-01/",
    "fr/",
    "embed/x/",
  ])
    expect(pageOfPath(path)).toBeNull();
  assert(
    property(string(), (path) => {
      expect(() => pageOfPath(path)).not.toThrow();
    }),
  );
});

test("the root lies as many folders up as a path is deep", () => {
  expect(rootFrom("")).toBe("./");
  expect(rootFrom("ar/")).toBe("../");
  expect(rootFrom("ar/place/douma/")).toBe("../../../");
});

test("a page's own place, day and language are those of the explorer's address; what the query says comes first", () => {
  const at = (path: string, search: string): string => {
    const found = pageOfPath(path);
    return found ? searchOfPage(found, search) : "none";
  };
  expect(at("", "")).toBe("");
  expect(at("", "?day=2016-03-04")).toBe("?day=2016-03-04");
  expect(at("ar/", "")).toBe("?lang=ar");
  expect(at("place/douma/", "")).toBe("?place=douma&lang=en");
  expect(at("ar/place/douma/", "?place=madaya&day=2015-12-01")).toBe("?place=madaya&day=2015-12-01&lang=ar");
  expect(at("day/2016-08-26/", "?utm_source=x")).toBe("?utm_source=x&day=2016-08-26&lang=en");
});
