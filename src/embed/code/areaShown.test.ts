import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { areaShown } from "./areaShown";

const { record } = await compiledRecord();
const shown = (area: string | null, place: string | null): string | undefined => areaShown(record, { area, place })?.id;

test("a map is of its area without an open place, with the area itself open, and with a place in it", () => {
  for (const place of [null, "eastern-ghouta", "douma", "no-such-place"])
    expect(shown("eastern-ghouta", place)).toBe("eastern-ghouta");
});

test("it is not of an area in which the open place does not lie, whatever the two are", () => {
  const places = [...record.places.values()];
  const areas = places.filter(({ id, kind }) => kind === "area" || kind === "valley" || isArea(id));
  function isArea(id: string): boolean {
    return places.some((place) => place.areas.includes(id));
  }
  expect(areas.length).toBeGreaterThan(20);
  for (const { id: area } of areas)
    for (const { id: place, areas: within } of places)
      expect(shown(area, place)).toBe(place === area || within.includes(area) ? area : undefined);
  expect(shown("wadi-barada", "douma")).toBeUndefined();
  // The area around it is not in it.
  expect(shown("al-marj", "eastern-ghouta")).toBeUndefined();
});

test("it is of no area where none is chosen, or one that the record does not have", () => {
  expect(shown(null, null)).toBeUndefined();
  expect(shown(null, "douma")).toBeUndefined();
  expect(shown("no-such-area", null)).toBeUndefined();
  expect(shown("no-such-area", "douma")).toBeUndefined();
});
