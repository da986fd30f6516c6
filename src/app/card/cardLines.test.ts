import { expect, test } from "vitest";
import { estimateWidth } from "../../space/estimateWidth";
import { cardLines } from "./cardLines";

const TEXT = "On this day 72 of the 116 places on record are mapped as besieged, 29 of them partially.";

test.each([120, 200, 301, 360, 555, 700])("no line is wider than %i pixels, and no word is lost", (width) => {
  const lines = cardLines(TEXT, 25, "Serif", width);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(estimateWidth(line, 25, "Serif")).toBeLessThanOrEqual(width);
  expect(lines.join(" ")).toBe(TEXT);
});

test("what fits stays on one line, in either script", () => {
  expect(cardLines("Douma", 60, "Serif", 360)).toEqual(["Douma"]);
  expect(cardLines("دوما", 60, "Serif", 360)).toEqual(["دوما"]);
  expect(cardLines("", 60, "Serif", 360)).toEqual([""]);
});

test("a word that is wider by itself stands alone", () => {
  expect(cardLines("at Deir-Suleiman-of-the-long-name there", 40, "Serif", 200)).toEqual([
    "at",
    "Deir-Suleiman-of-the-long-name",
    "there",
  ]);
});

test("there are no more lines than are needed, and they are of about the same length", () => {
  expect(cardLines("26 August 2016", 48, "Serif", 360)).toEqual(["26 August", "2016"]);
  const lines = cardLines(TEXT, 25, "Serif", 700);
  const widths = lines.map((line) => estimateWidth(line, 25, "Serif"));
  expect(lines).toHaveLength(2);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(120);
});
