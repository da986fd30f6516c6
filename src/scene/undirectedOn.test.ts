import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { DAY_FRAME, dayOfIso } from "../record/day";
import { TRACKS, type PlaceId } from "../record/types";
import { isMoving } from "./departuresOf";
import { sceneOf } from "./sceneOf";
import { lookOn, undirectedOn } from "./undirectedOn";

const { record, index } = await compiledRecord();
const ALL = new Set(TRACKS);

test.each([
  ["moadamiya", "2013-10-10"],
  ["yarmouk", "2018-05-20"],
])("beside the words on %s stands the mark that its map has on %s", (place, iso) => {
  const day = dayOfIso(iso) ?? 0;
  const mark = sceneOf(record, index, day, ALL, null).marks.find((one) => one.place === place);
  const states = index.stateAt(day);
  const isWithoutArrow = undirectedOn(states, day, record.events).includes(place);
  expect(mark?.appearance.evacuation?.status).toBe("undirected");
  expect(lookOn(index.placeStateAt(place, day), isWithoutArrow).evacuation).toEqual(mark?.appearance.evacuation);
});

test("on every day a place that people leave is without an arrow in lists where its mark on the map is", () => {
  let seen = 0;
  for (let day = DAY_FRAME.earliest; day <= DAY_FRAME.latest; day++) {
    const states = index.stateAt(day);
    if (![...states.values()].some(({ evacuation }) => evacuation.some(isMoving))) continue;
    const listed = new Set<PlaceId>(undirectedOn(states, day, record.events));
    for (const { place, appearance } of sceneOf(record, index, day, ALL, null).marks) {
      const status = appearance.evacuation?.status;
      if (status !== "undirected" && status !== "evacuating" && status !== "stalled") continue;
      seen += 1;
      expect([day, place, listed.has(place)]).toEqual([day, place, status === "undirected"]);
    }
  }
  expect(seen).toBeGreaterThan(100);
});
