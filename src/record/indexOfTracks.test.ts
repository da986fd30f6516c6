import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { DAY_FRAME, type Day } from "./day";
import { indexOfTracks } from "./indexOfTracks";
import type { RecordIndex } from "./recordIndex";
import { sameState } from "./runsOfSpans";
import { TRACKS, type PlaceId, type Track } from "./types";

const { index: whole } = await compiledRecord();

function stops(index: RecordIndex, place?: PlaceId): readonly Day[] {
  const days: Day[] = [];
  for (let day = index.nextChange(DAY_FRAME.earliest, 1, place); day !== null; day = index.nextChange(day, 1, place))
    days.push(day);
  return days;
}

test.each(TRACKS)("with the track of %s alone the next change is a change on it, and none is passed over", (track) => {
  const index = indexOfTracks(whole, new Set<Track>([track]));
  const isSeen = (day: Day, place?: PlaceId): boolean =>
    whole
      .changes(day - 1, day)
      .some((one) => (place === undefined || one.place === place) && !sameState(one.before, one.after, [track]));
  expect(stops(index).length).toBeLessThan(stops(whole).length);
  for (const place of [undefined, "douma", "daraya"])
    expect(stops(index, place)).toEqual(stops(whole, place).filter((day) => isSeen(day, place)));
});

test("an area of which nothing is recorded itself changes with the places in it, on any track and on one", () => {
  const first = DAY_FRAME.earliest;
  const union = [...new Set(["foua", "kafraya"].flatMap((place) => stops(whole, place)))].toSorted((a, b) => a - b);
  expect(union.length).toBeGreaterThan(3);
  expect(stops(whole, "foua-kafraya")).toEqual(union);
  expect(whole.changingWith("foua-kafraya")).toEqual(new Set(["foua", "kafraya"]));
  const truces = indexOfTracks(whole, new Set<Track>(["truce"]));
  const seen = ["foua", "kafraya"].flatMap((place) => stops(truces, place)).toSorted((a, b) => a - b);
  expect(stops(truces, "foua-kafraya")).toEqual([...new Set(seen)]);
  // One with a status of its own changes by itself, and one that nobody lies in never does.
  expect(whole.changingWith("eastern-ghouta")).toEqual(new Set(["eastern-ghouta"]));
  expect(whole.nextChange(first, 1, "south-damascus-is")).toBeNull();
});

test("backwards it stops at the same days as forwards", () => {
  const index = indexOfTracks(whole, new Set<Track>(["evacuation"]));
  const days: Day[] = [];
  for (let day = index.nextChange(DAY_FRAME.latest + 1, -1); day !== null; day = index.nextChange(day, -1))
    days.push(day);
  expect(days.toReversed().filter((day) => day > DAY_FRAME.earliest)).toEqual(
    stops(index).filter((day) => day <= DAY_FRAME.latest),
  );
});

test("without a track nothing changes, and with all the index is the one that was given", () => {
  expect(indexOfTracks(whole, new Set()).nextChange(DAY_FRAME.earliest, 1)).toBeNull();
  expect(indexOfTracks(whole, new Set(TRACKS))).toBe(whole);
});
