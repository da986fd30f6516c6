import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { sceneNames } from "./sceneNames";

const { record, index } = await compiledRecord();

function nameOf(place: string, iso: string) {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`${iso} is no date`);
  const scene = sceneOf(record, index, day, ALL_LAYERS, place);
  const setting = { language: "en", zoom: 11.5, pointedAt: null, formOf: () => null } as const;
  const name = sceneNames(scene, record, setting).find(({ properties }) => properties.place === place);
  return { name, geometry: scene.selected?.geometry };
}

test.each(["2014-01-01", "2016-03-04", "2018-03-18", "2018-12-01"])(
  "on %s the name of a chosen area without a mark of its own stands in the outline that is drawn of it",
  (iso) => {
    const { name, geometry } = nameOf("ghouta-central-sector", iso);
    expect(name?.properties).toMatchObject({ rank: "selected", anchor: "center" });
    if (!name || !geometry || geometry.type === "Point") throw new Error("no outline");
    expect(booleanPointInPolygon(name.geometry, geometry)).toBe(true);
  },
);

test("a chosen area known by its point alone has its name beside it, in both scripts", () => {
  expect(nameOf("western-ghouta", "2016-03-04").name?.properties).toMatchObject({ anchor: "top", both: true });
});
