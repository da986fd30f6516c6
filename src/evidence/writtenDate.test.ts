import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { loadMessages } from "../language/loadMessages";
import { createTranslate } from "../language/createTranslate";
import { isoOfDay } from "../record/day";
import { formatWrittenDate, readWrittenDate } from "./writtenDate";

const en = createTranslate("en", await loadMessages("en"));

test.each([
  ["2016-03-04", "4 March 2016"],
  ["2016-02", "February 2016"],
  ["2004", "2004"],
  ["2011~", "about 2011"],
  ["2015-10?", "October 2015, date uncertain"],
  ["2018-04-01/2018-04-14", "1 to 14 April 2018"],
])("%s is told as %s", (edtf, words) => {
  expect(formatWrittenDate(edtf, en)).toBe(words);
});

test("a month ends on its last day, in a leap year too", () => {
  expect(isoOfDay(readWrittenDate("2016-02")?.start.latest ?? 0)).toBe("2016-02-29");
  expect(isoOfDay(readWrittenDate("2004")?.start.latest ?? 0)).toBe("2004-12-31");
});

test.each(["", "soon", "2016-13", "2016-02-30", "2016/", "/2016", "2016/2017/2018", "4 March 2016", "2016-3-4"])(
  "%j is no date that is read here, and is told as it is written",
  (text) => {
    expect(readWrittenDate(text)).toBeNull();
    expect(formatWrittenDate(text, en)).toBe(text);
  },
);

test("no text breaks it", () => {
  assert(
    property(string(), (text) => {
      expect(typeof formatWrittenDate(text, en)).toBe("string");
    }),
  );
});
