import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { DAY_FRAME, dayOfIso } from "./day";
import { differenceKeeper } from "./differenceKeeper";
import { differencesOn } from "./differencesOn";
import { readingsOf } from "./readingsOf";

const { record } = await compiledRecord();
const readings = readingsOf(record);

test("going from day to day, by any way, one finds the differences of each day", () => {
  const keep = differenceKeeper(readings);
  assert(
    property(integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest }), (day) => {
      expect(keep(day)).toEqual(differencesOn(readings, day));
    }),
  );
});

test("from a day to one on which no reading says anything else, the differences stay the same objects", () => {
  const keep = differenceKeeper(readings);
  let day = dayOfIso("2016-03-04") ?? 0;
  const changesNext = () => [...readings.values()].some((index) => index.nextChange(day, 1) === day + 1);
  while (changesNext()) day += 1;
  const kept = keep(day);
  expect(kept.length).toBeGreaterThan(0);
  expect(keep(day + 1)).toBe(kept);
  const later = keep(dayOfIso("2018-04-20") ?? 0);
  expect(later).not.toBe(kept);
  expect(keep(day)).toEqual(kept);
});
