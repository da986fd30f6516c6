import { expect, test } from "vitest";
import { countStates } from "../../src/language/countStates";
import { listKeeper } from "../../src/evidence/listSections";
import { createIndex, type RecordIndex } from "../../src/record/recordIndex";
import { differenceKeeper } from "../../src/record/differenceKeeper";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { syntheticRecord } from "../bench/syntheticRecord";

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
  return { index: counted, takeCount: () => [asked, (asked = 0)][0] };
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
