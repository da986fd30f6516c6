import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import { TRACKS, type Track } from "../record/types";
import { bareArea } from "./bareArea";

const { record, index } = await compiledRecord();
const ALL_LAYERS: ReadonlySet<Track> = new Set(TRACKS);
const TRUCES: ReadonlySet<Track> = new Set(["truce"]);

test.each([
  ["western-ghouta", "2016-03-04", ALL_LAYERS, true, "a point, however much is drawn in it"],
  ["rashidin", "2016-03-04", ALL_LAYERS, true, "a point of which nothing is told"],
  ["al-batra", "2012-03-01", ALL_LAYERS, true, "ground on which nothing holds yet"],
  ["al-batra", "2016-03-04", ALL_LAYERS, false, "ground that is drawn"],
  ["al-batra", "2016-03-04", TRUCES, true, "ground that would be drawn by another layer"],
  ["al-batra", "2016-03-04", new Set<Track>(), true, "no layer at all"],
  ["eastern-ghouta", "2016-03-04", ALL_LAYERS, false, "ground that is drawn"],
  ["south-damascus", "2016-03-04", ALL_LAYERS, false, "ground with places that are drawn"],
  ["south-damascus", "2012-03-01", ALL_LAYERS, true, "ground with places before anything holds there"],
])("%s on %s, with %o, is marked: %s (%s)", (id, iso, layers, isMarked) => {
  const area = record.places.get(id);
  if (!area) throw new Error("The area is not in the record.");
  expect(bareArea(area, record, index, dayOfIso(iso) ?? 0, layers)).toBe(isMarked ? id : null);
});
