import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_FRAME, type Day } from "../../src/record/day";
import type { Track } from "../../src/record/types";
import { createIndex } from "../../src/record/recordIndex";
import type { Scene } from "../../src/scene/scene";
import { sceneDifference, type SceneDifference } from "../../src/scene/sceneDifference";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { madeBySteps, touchedBySteps } from "../bench/stepCounts";
import { countedRecord, syntheticRecord } from "../bench/syntheticRecord";
import { compiledRecord } from "./compiledRecord";

const A_YEAR = Array.from({ length: 365 }, (_, at): Day => 16_801 + at);

test.each([1000, 10_000, 40_000])(
  "a step of a day touches the places that change, twice each, of %i spans",
  (spans) => {
    for (const { changed, touched } of touchedBySteps(syntheticRecord(spans), A_YEAR))
      expect(touched).toBeLessThanOrEqual(2 * changed);
  },
);

test.each([1000, 10_000])(
  "the scene of a step makes anew the marks and labels of places that change, of %i spans",
  (spans) => {
    const steps = madeBySteps(
      syntheticRecord(spans),
      Array.from({ length: 120 }, (_, at) => 16_801 + at),
    );
    for (const { made, reached } of steps) expect(made).toBeLessThanOrEqual(2 * reached);
    expect(steps.some(({ made }) => made > 0)).toBe(true);
  },
);

test("so does the scene of every step through the real record, with the places in areas that change", async () => {
  const { record } = await compiledRecord();
  const days = Array.from({ length: 2000 }, (_, at) => 15_700 + at);
  const steps = madeBySteps(record, days).filter(({ made }) => made > 0);
  expect(steps.length).toBeGreaterThan(200);
  // An arrow's destination is named while people are on their way: it changes with the convoy, not with its own state.
  const over = steps.filter(({ made, reached }) => made > 2 * reached + 4);
  expect(over).toEqual([]);
}, 60_000);

test("a scene is that of its day, by whatever way one came there; so is the difference from the one before", async () => {
  const { record } = await compiledRecord();
  const index = createIndex(record);
  const places = [null, "douma", "eastern-ghouta", "idlib", "al-marj"];
  const step = fc.record({
    day: fc.integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest }),
    layers: fc.constantFrom(ALL_LAYERS, new Set<Track>(["siege"]), new Set<Track>(["truce", "evacuation"])),
    selection: fc.constantFrom(...places),
    differing: fc.constantFrom(new Set<string>(), new Set(["douma", "madaya"])),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
      let before: Pick<Scene, "marks"> = { marks: [] };
      for (const { day, layers, selection, differing } of steps) {
        const after = sceneOf(record, index, day, layers, selection, differing);
        const fresh = sceneOf(record, createIndex(record), day, layers, selection, differing);
        expect(after).toEqual(fresh);
        const found = sceneDifference({ marks: [...before.marks] }, { marks: [...after.marks] });
        expect(placesOf(sceneDifference(before, after))).toEqual(placesOf(found));
        before = after;
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

const placesOf = ({ added, changed, removed }: SceneDifference) => [
  added.map(({ place }) => place).toSorted(),
  changed.map(({ place }) => place).toSorted(),
  removed.toSorted(),
];

test("states are the same for all days of a run, by whatever way one came there", async () => {
  const { record } = await compiledRecord();
  const [one, other] = [createIndex(record), createIndex(record)];
  for (const day of [16_864, 17_000, 15_100, 17_800, 16_500, 16_864]) {
    expect(Object.fromEntries(one.stateAt(day))).toEqual(Object.fromEntries(createIndex(record).stateAt(day)));
    other.stateAt(day - 400);
    expect(Object.fromEntries(other.stateAt(day))).toEqual(Object.fromEntries(one.stateAt(day)));
  }
  expect(one.stateAt(16_864)).toBe(one.stateAt(16_864));
});

test("a step on which nothing changes touches no place, however much there is", () => {
  const quiet = touchedBySteps(syntheticRecord(1000), A_YEAR).filter(({ changed }) => changed === 0);
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
