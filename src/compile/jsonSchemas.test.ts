import { readdir, readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import Papa from "papaparse";
import { parse } from "yaml";
import { jsonSchemas } from "./jsonSchemas";
import { printSchema, SCHEMAS_FOLDER } from "./writeSchemas";

const DATA = new URL("../../data/", import.meta.url);
const schemas = jsonSchemas();
const read = (path: string) => readFile(new URL(path, DATA), "utf8");
const checkerOf = (file: string) =>
  new Ajv({ strict: false, allowUnionTypes: true, formats: { uri: true } }).compile(schemas.get(file) ?? false);

test("the schemas that editors use are those of the code; if not: npm run record -- schemas", async () => {
  expect((await readdir(new URL(SCHEMAS_FOLDER, DATA))).toSorted()).toEqual([...schemas.keys()].toSorted());
  for (const [file, schema] of schemas) expect(await read(`${SCHEMAS_FOLDER}/${file}`)).toBe(printSchema(schema));
});

test("every file of the record is as its schema says", async () => {
  const groups = await readdir(new URL("events", DATA));
  const stories = await readdir(new URL("stories", DATA));
  const files = [
    ...groups.map((name) => [`events/${name}`, "events.schema.json"]),
    ...stories.map((name) => [`stories/${name}`, "stories.schema.json"]),
    ["CHANGELOG.yaml", "changes.schema.json"],
    ["parties.yaml", "parties.schema.json"],
    ["sources.json", "sources.schema.json"],
    ["places.geojson", "places.schema.json"],
  ] as const;
  for (const [file = "", schema = ""] of files) {
    const check = checkerOf(schema);
    expect([file, check(parse(await read(file))), check.errors]).toEqual([file, true, null]);
  }
});

test.each(["population", "besieged-counts", "gazetteer"])("every row of %s.csv is as its schema says", async (name) => {
  const check = checkerOf(`${name}.schema.json`);
  const { data, meta } = Papa.parse(await read(`${name}.csv`), { header: true, skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(20);
  for (const row of data) expect([row, check(row), check.errors]).toEqual([row, true, null]);
  expect(schemas.get(`${name}.schema.json`)?.["required"]).toEqual(meta.fields);
});

const row = { place: "douma", value: "4000", date: "2014", by: "", source: "", note_en: "", note_ar: "" };
const figure = { ...row, qualifier_en: "", qualifier_ar: "" };
test("a row is as the schema says, and is not with a figure that is none, without a column or with one too many", () => {
  const check = checkerOf("population.schema.json");
  expect(check(figure)).toBe(true);
  expect(check({ ...figure, value: "4,000" })).toBe(false);
  expect(check({ ...figure, more: "" })).toBe(false);
  expect(check(row)).toBe(false);
});

test.each([
  ["an unknown key", "events.schema.json", [{ sumary: {} }]],
  ["a kind that is none", "events.schema.json", [{ kind: "victory" }]],
  ["a text in one language", "events.schema.json", [{ summary: { en: "One." } }]],
  ["a party without a name", "parties.schema.json", [{ id: "nobody" }]],
  ["an address that is no web address", "sources.schema.json", [{ URL: "ftp://example.org/file" }]],
  ["a count by somebody else", "besieged-counts.schema.json", { by: "cnn" }],
  ["a file that is no list", "events.schema.json", {}],
])("%s is marked while writing", (_, schema, value) => {
  expect(checkerOf(schema)(value)).toBe(false);
});

test("the fields of an event are explained", () => {
  expect(JSON.stringify(schemas.get("events.schema.json"))).toContain('"description":"Who did what');
});
