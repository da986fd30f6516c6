import { expect, test } from "vitest";
import { DAY_FRAME, type Day } from "../../src/record/day";
import { createIndex } from "../../src/record/recordIndex";
import { countedRecord, syntheticRecord } from "../bench/syntheticRecord";
import { compiledRecord } from "./compiledRecord";

/** Places touched by each step of a day through a year. */
function touchedBySteps(spans: number): readonly { readonly changed: number; readonly touched: number }[] {
  const { record, takeCount } = countedRecord(syntheticRecord(spans));
  const index = createIndex(record);
  takeCount();
  return Array.from({ length: 365 }, (_, at) => {
    const day = 16_801 + at;
    const changed = index.changes(day - 1, day).length;
    return { changed, touched: takeCount() };
  });
}

test.each([1000, 10_000, 40_000])(
  "a step of a day touches the places that change, twice each, of %i spans",
  (spans) => {
    for (const { changed, touched } of touchedBySteps(spans)) expect(touched).toBeLessThanOrEqual(2 * changed);
  },
);

test("a step on which nothing changes touches no place, however much there is", () => {
  const quiet = touchedBySteps(1000).filter(({ changed }) => changed === 0);
  expect(quiet.length).toBeGreaterThan(10);
  expect(quiet.filter(({ touched }) => touched > 0)).toEqual([]);
});

test("a step through the real record touches the places that change and no other", async () => {
  const { record, takeCount } = countedRecord((await compiledRecord()).record);
  const index = createIndex(record);
  takeCount();
  for (let day: Day = DAY_FRAME.earliest + 1; day <= DAY_FRAME.latest; day += 1) {
    const changed = index.changes(day - 1, day).length;
    expect(takeCount()).toBeLessThanOrEqual(2 * changed);
  }
}, 60_000);
