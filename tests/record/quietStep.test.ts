import { expect, test } from "vitest";
import { countStates } from "../../src/language/countStates";
import { listKeeper } from "../../src/evidence/listSections";
import { createIndex, type RecordIndex } from "../../src/record/recordIndex";
import { DAY_FRAME, type Day } from "../../src/record/day";
import { differenceKeeper } from "../../src/record/differenceKeeper";
import { SceneKeeper } from "../../src/scene/SceneKeeper";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { syntheticRecord } from "../bench/syntheticRecord";
import { compiledRecord } from "./compiledRecord";

/** An index that counts how many places it is asked for. */
function countedIndex(index: RecordIndex) {
  let asked = 0;
  const counted: RecordIndex = {
    ...index,
    placeStateAt: (place, day) => {
      asked += 1;
      return index.placeStateAt(place, day);
    },
  };
  return {
    index: counted,
    takeCount: () => {
      const taken = asked;
      asked = 0;
      return taken;
    },
  };
}

test.each([1000, 10_000, 100_000])(
  "a step on which nothing changes asks for no place and gives the same list, counts, differences and marks, of %i spans",
  (spans) => {
    const record = syntheticRecord(spans);
    const { index, takeCount } = countedIndex(createIndex(record));
    const sectionsOn = listKeeper(record, index, { sort: "status", isFound: null, layers: ALL_LAYERS, language: "en" });
    const differencesOn = differenceKeeper(new Map([[null, index]]));
    const shown = (day: number) => {
      const { marks, labels } = sceneOf(record, index, day, ALL_LAYERS, null);
      return [sectionsOn(day), differencesOn(day), countStates(record.places, index.stateAt(day)), marks, labels];
    };
    // A synthetic record changes on most days: after its last change nothing does.
    let day = 0;
    for (let next = index.nextChange(day, 1); next !== null; next = index.nextChange(day, 1)) day = next;
    const before = shown(day);
    expect(takeCount()).toBeGreaterThanOrEqual(record.places.size);
    const after = shown(day + 1);
    expect(takeCount()).toBe(0);
    for (const [at, one] of after.entries()) expect(one).toBe(before[at]);
  },
);

test("marks and names look at no place on a quiet day of the real record, whose areas change their ground", async () => {
  const { record } = await compiledRecord();
  const { index, takeCount } = countedIndex(createIndex(record));
  const turns = new Set(
    [...record.places.values()].flatMap(({ grounds }) => grounds.flatMap(({ from, to }) => [from, to])),
  );
  expect(turns.size).toBeGreaterThan(10);
  const keeper = new SceneKeeper(record, index, ALL_LAYERS);
  keeper.marksOn(DAY_FRAME.earliest);
  const asked = new Map<Day, number>();
  let quiet = 0;
  for (let day = DAY_FRAME.earliest + 1; day <= DAY_FRAME.latest; day += 1) {
    takeCount();
    keeper.marksOn(day);
    keeper.labelsOn(day, { flows: [], selection: null, differing: new Set() });
    const count = takeCount();
    if (turns.has(day) || index.changes(day - 1, day).length > 0) continue;
    quiet += 1;
    if (count > 0) asked.set(day, count);
  }
  expect(quiet).toBeGreaterThan(1000);
  expect([...asked]).toEqual([]);
}, 60_000);
