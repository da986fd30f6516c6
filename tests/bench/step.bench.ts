import { bench, describe } from "vitest";
import { DAY_FRAME, type Day } from "../../src/record/day";
import { createIndex } from "../../src/record/recordIndex";
import type { TruceRecord } from "../../src/record/types";
import { sceneDifference } from "../../src/scene/sceneDifference";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { compiledRecord } from "../record/compiledRecord";
import { madeBySteps, touchedBySteps } from "./stepCounts";
import { syntheticRecord } from "./syntheticRecord";

/** Enough to tell one cost from another, and short enough to be run often, in milliseconds. */
const BRIEF = { time: 400, warmupTime: 100 };
/** The busiest months. */
const FROM: Day = 16_801;
const DAYS = 365;

const { record: real } = await compiledRecord();
const records: readonly (readonly [string, TruceRecord])[] = [
  ["the real record", real],
  ...[1000, 10_000, 100_000].map((spans) => [`${spans} spans`, syntheticRecord(spans)] as const),
];

console.log("The work of a step of one day, counted over a year: at the median, at most");
console.table(
  Object.fromEntries(
    records.map(([name, record]) => {
      const days = Array.from({ length: DAYS }, (_, at) => FROM + at);
      const touched = touchedBySteps(record, days);
      const made = madeBySteps(record, days);
      return [
        name,
        {
          places: record.places.size,
          "places that change": spread(touched.map(({ changed }) => changed)),
          "places touched": spread(touched.map((step) => step.touched)),
          "marks and names made": spread(made.map((step) => step.made)),
        },
      ];
    }),
  ),
);

/** The median and the greatest of some counts. */
function spread(counts: readonly number[]): string {
  const sorted = counts.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]}, ${sorted.at(-1)}`;
}

describe.each(records)("%s", (_, record) => {
  const index = createIndex(record);
  let at = 0;
  /** The next day of the slider, from the first to the last and over again. */
  const next = (): Day => FROM + (at++ % DAYS);

  bench("stateAt, one day on", () => void index.stateAt(next()), BRIEF);
  bench("changes, one day on", () => void changesOf(next()), BRIEF);
  bench(
    "changes, from the first day to the last",
    () => void index.changes(DAY_FRAME.earliest, DAY_FRAME.latest),
    BRIEF,
  );
  let before = sceneOf(record, index, FROM, ALL_LAYERS, null);
  bench(
    "scene and its difference, one day on",
    () => {
      const after = sceneOf(record, index, next(), ALL_LAYERS, null);
      sceneDifference(before, after);
      before = after;
    },
    BRIEF,
  );

  function changesOf(day: Day) {
    return index.changes(day - 1, day);
  }
});
