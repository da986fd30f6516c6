import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { ALL_LAYERS } from "../../state/appState";
import { footprintsAsOne } from "./footprintsAsOne";

const { record, index } = await compiledRecord();
const marksOn = (iso: string) => sceneOf(record, index, dayOfIso(iso) ?? 0, ALL_LAYERS, null).marks;
const ringsOf = ({ geometry }: { readonly geometry: { readonly type: string; readonly coordinates: unknown } }) =>
  JSON.stringify(geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates]).slice(1, -1);

test.each(["2016-03-04", "2016-08-26", "2018-03-25"])(
  "on %s the towns within besieged areas are fewer shapes, and no outline is lost or changed",
  (iso) => {
    const marks = marksOn(iso);
    const together = footprintsAsOne(marks);
    const footprints = marks.filter(({ footprint }) => footprint);
    const gathered = together.filter(({ footprint }) => footprint);
    expect(gathered.length).toBeLessThan(footprints.length);
    for (const mark of footprints) {
      const look = JSON.stringify(mark.appearance);
      const alike = gathered.filter(({ appearance }) => JSON.stringify(appearance) === look);
      expect(alike.some((one) => ringsOf(one).includes(ringsOf(mark)))).toBe(true);
    }
    expect(together.filter(({ footprint }) => !footprint)).toEqual(marks.filter(({ footprint }) => !footprint));
  },
);

test("places that people leave stay by themselves, and the same marks are gathered once", () => {
  const marks = marksOn("2018-03-25");
  const leaving = marks.filter(({ footprint, appearance }) => footprint && appearance.evacuation !== null);
  const together = footprintsAsOne(marks);
  for (const mark of leaving) expect(together).toContain(mark);
  expect(footprintsAsOne(marks)).toBe(together);
  expect(footprintsAsOne([])).toEqual([]);
});
