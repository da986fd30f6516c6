import { beforeAll, expect, test } from "vitest";
import { DAY_FRAME, isoOfDay, type Day } from "../../src/record/day";
import type { PlaceId } from "../../src/record/types";
import { compiledRecord, type RealRecord } from "./compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
}, 60_000);

/** The days that stepping from change to change comes to, within the frame. */
function stops(direction: 1 | -1, place?: PlaceId): readonly Day[] {
  const days: Day[] = [];
  const start = direction === 1 ? DAY_FRAME.earliest - 1 : DAY_FRAME.latest + 1;
  let day = real.index.nextChange(start, direction, place);
  while (day !== null && day >= DAY_FRAME.earliest && day <= DAY_FRAME.latest) {
    days.push(day);
    day = real.index.nextChange(day, direction, place);
  }
  return days;
}

test("stepping stops on each day on which something changes, and on no other, whichever way one goes", () => {
  const changing: string[] = [];
  for (let day = DAY_FRAME.earliest; day <= DAY_FRAME.latest; day += 1) {
    if (real.index.changes(day - 1, day).length > 0) changing.push(isoOfDay(day));
  }
  expect(changing.length).toBeGreaterThan(200);
  expect(stops(1).map(isoOfDay)).toEqual(changing);
  expect(stops(-1).toReversed().map(isoOfDay)).toEqual(changing);
});

test("stepping within one place stops only where that place changes or, of an area without changes of its own, a place in it", () => {
  for (const place of real.record.places.keys()) {
    for (const day of stops(1, place)) {
      const changed = real.index.changes(day - 1, day).map((change) => change.place);
      const own = changed.filter((one) => real.index.changingWith(place).has(one));
      expect(own, `${place} ${isoOfDay(day)}`).not.toEqual([]);
    }
  }
});
