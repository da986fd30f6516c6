import type { Day } from "../../src/record/day";
import { createIndex } from "../../src/record/recordIndex";
import type { TruceRecord } from "../../src/record/types";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { countedRecord } from "./syntheticRecord";

/** What a step found changed, and how many places it looked up for it. */
export interface Touched {
  readonly changed: number;
  readonly touched: number;
}

/** What a step of the scene made anew, and how many places changed or lie in an area that did. */
export interface Made {
  readonly made: number;
  readonly reached: number;
}

/** Places touched by the step to each of the days from the day before it. */
export function touchedBySteps(source: TruceRecord, days: readonly Day[]): readonly Touched[] {
  const { record, takeCount } = countedRecord(source);
  const index = createIndex(record);
  takeCount();
  return days.map((day) => {
    const changed = index.changes(day - 1, day).length;
    return { changed, touched: takeCount() };
  });
}

/** Marks and names that each step through consecutive days makes anew. */
export function madeBySteps(record: TruceRecord, days: readonly Day[]): readonly Made[] {
  const index = createIndex(record);
  const [first = 0, ...more] = days;
  let before = sceneOf(record, index, first, ALL_LAYERS, null);
  return more.map((day) => {
    const after = sceneOf(record, index, day, ALL_LAYERS, null);
    const changed = new Set(index.changes(day - 1, day).map(({ place }) => place));
    const moved = [...record.places.values()].filter(({ grounds }) =>
      grounds.some(({ from, to }) => from === day || to === day),
    );
    for (const { id } of moved) changed.add(id);
    const reached = [...record.places.values()].filter(
      ({ id, areas }) => changed.has(id) || areas.some((area) => changed.has(area)),
    );
    const old = new Set<unknown>([...before.marks, ...before.labels]);
    const made = [...after.marks, ...after.labels].filter((one) => !old.has(one)).length;
    before = after;
    return { made, reached: reached.length };
  });
}
