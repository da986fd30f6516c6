import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { TRACKS, type Account, type Track } from "../../record/types";
import { describeChart } from "../../time/describeChart";
import { chartRecord } from "./chartRecord";
import { WORDS } from "./englishWords";

const { record } = await compiledRecord();
const t = createTranslate("en", WORDS);

function chart(layers: readonly Track[], account: Account | null = null) {
  const shown = chartRecord(record, new Set(layers), account);
  return {
    ceasefires: shown.nationalCeasefires.length,
    counts: [...new Set(shown.besiegedCounts.map(({ by }) => by))].toSorted(),
    words: describeChart(shown, t, false),
  };
}

test("the chart of an embed with all layers shows the ceasefires and both counts", () => {
  const { ceasefires, counts, words } = chart(TRACKS);
  expect(ceasefires).toBe(record.nationalCeasefires.length);
  expect(counts).toEqual(["siege-watch", "un"]);
  expect(words).toContain("national ceasefires, and people besieged");
});

test("without truces no ceasefire is drawn or told, without sieges no count", () => {
  const siege = chart(["siege"]);
  expect(siege.ceasefires).toBe(0);
  expect(siege.counts).toEqual(["siege-watch", "un"]);
  expect(siege.words).not.toContain("ceasefire");
  const truce = chart(["truce"]);
  expect(truce.counts).toEqual([]);
  expect(truce.words).not.toContain("besieged");
  expect(chart([]).words).toBe("Years from 2011 to 2018.");
});

test("according to one account no other's count is drawn or told", () => {
  expect(chart(TRACKS, "un").counts).toEqual(["un"]);
  expect(chart(TRACKS, "un").words).not.toContain("Siege Watch");
  expect(chart(TRACKS, "siege-watch").counts).toEqual(["siege-watch"]);
  expect(chart(TRACKS, "government").counts).toEqual([]);
});
