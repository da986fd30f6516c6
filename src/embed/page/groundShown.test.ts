import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { firstView } from "../../space/firstView";
import { viewOnPlace } from "../../space/camera";
import { embedView } from "./embedView";
import { groundShown } from "./groundShown";
import { viewWithPlace } from "./viewWithPlace";

const { record } = await compiledRecord();
const SIZES = [
  { width: 280, height: 420 },
  { width: 390, height: 460 },
  { width: 640, height: 380 },
  { width: 1120, height: 560 },
];
const AREAS = [...record.places.values()].filter(
  ({ id, kind }) => kind === "area" || [...record.places.values()].some((place) => place.areas.includes(id)),
);
const placeOf = (id: string) => {
  const place = record.places.get(id);
  if (!place) throw new Error(`${id} is not in the record`);
  return place;
};

test("an embed of any area is of it where its map begins, in a frame of any size", () => {
  expect(AREAS.length).toBeGreaterThan(20);
  for (const { id: area } of AREAS)
    for (const size of SIZES) {
      const seen = embedView(record, area, size);
      expect(groundShown(record, { area, place: null }, seen).area?.id).toBe(area);
    }
});

describe("a map that was moved", () => {
  const size = { width: 640, height: 380 };

  test("to a place apart from its area, by the host or the reader, is no longer of the area, and is again once it is back", () => {
    const began = embedView(record, "wadi-barada", size);
    const choices = { area: "wadi-barada", place: null };
    const moved = viewWithPlace(placeOf("douma").geometry, began, size, "mouse");
    expect(moved).not.toBeNull();
    expect(groundShown(record, choices, moved)).toEqual({ area: undefined, isFar: false });
    expect(groundShown(record, choices, began).area?.id).toBe("wadi-barada");
  });

  test("to a place in its area is of the area, whatever place it began at", () => {
    const seen = viewOnPlace(placeOf("douma").geometry, size);
    expect(groundShown(record, { area: "eastern-ghouta", place: "foua" }, seen).area?.id).toBe("eastern-ghouta");
  });

  test("is far from Damascus by where it looks, whether the place there is open still or not", () => {
    const far = viewOnPlace(placeOf("foua-kafraya").geometry, size);
    for (const place of ["foua-kafraya", "douma", null])
      expect(groundShown(record, { area: null, place }, far)).toEqual({ area: undefined, isFar: true });
    expect(groundShown(record, { area: null, place: "foua-kafraya" }, firstView(size)).isFar).toBe(false);
  });
});

test("before the map stands, the place or area that it will begin with tells", () => {
  const first = (area: string | null, place: string | null) => groundShown(record, { area, place }, null);
  for (const id of ["foua", "kafraya", "idlib"]) expect(first(null, id).isFar).toBe(true);
  for (const id of ["douma", "madaya", "jayroud", "no-such-place"]) expect(first(null, id).isFar).toBe(false);
  expect(first("eastern-ghouta", "douma").area?.id).toBe("eastern-ghouta");
  expect(first("wadi-barada", "douma").area).toBeUndefined();
  expect(first("no-such-area", null)).toEqual({ area: undefined, isFar: false });
});
