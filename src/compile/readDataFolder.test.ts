import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileFolder } from "./compileFolder";
import { LARGEST_FILE } from "./limits";
import { readDataFolder } from "./readDataFolder";
import { smallRecord } from "./smallRecord";

const EVENTS = "events/valley.yaml";
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "truceline-data-"));
  await mkdir(join(folder, "events"));
  await mkdir(join(folder, "stories"));
  for (const [file, text] of smallRecord) await writeFile(join(folder, file), text);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function faultsOfFolder(): Promise<readonly string[]> {
  const compiled = await compileFolder(folder);
  return compiled.ok ? [] : compiled.failure.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

test("the files of the record are read as they stand", async () => {
  await writeFile(join(folder, "README.md"), "not part of the record");
  expect(Object.fromEntries(await readDataFolder(folder))).toEqual(Object.fromEntries(smallRecord));
});

test("a stray file is one fault and is not read; what stands beside the record or is hidden is none", async () => {
  await mkdir(join(folder, "basemap"));
  for (const file of ["LICENSE", "basemap/land.geojson", ".DS_Store", "events/.valley.yaml.swp"])
    await writeFile(join(folder, file), "{");
  expect(await faultsOfFolder()).toEqual([]);
  await writeFile(join(folder, "foo.txt"), Buffer.alloc(5 * LARGEST_FILE, " "));
  await mkdir(join(folder, "old"));
  await writeFile(join(folder, "old/parties.yaml"), "- id: 1");
  expect(await faultsOfFolder()).toEqual([
    "foo.txt:1: The file is none of the record's: nothing reads it.",
    "old/parties.yaml:1: The file is none of the record's: nothing reads it.",
  ]);
});

test("a byte order mark is no part of the text", async () => {
  await writeFile(join(folder, EVENTS), `\uFEFF${smallRecord.get(EVENTS) ?? ""}`);
  expect(await faultsOfFolder()).toEqual([]);
});

test("invalid UTF-8 is one fault, on its line", async () => {
  const text = Buffer.from(smallRecord.get(EVENTS) ?? "");
  text[text.indexOf("Buses left") + 2] = 0xff;
  await writeFile(join(folder, EVENTS), text);
  const faults = await faultsOfFolder();
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^events\/valley\.yaml:\d\d: The text is not valid UTF-8/);
});

test("a file that is too large is one fault, and is not read to its end", async () => {
  await writeFile(join(folder, "sources.json"), Buffer.alloc(5 * LARGEST_FILE, " "));
  expect(await faultsOfFolder()).toEqual(["sources.json:1: The file is larger than 8 MB."]);
  const read = (await readDataFolder(folder)).get("sources.json") ?? "";
  expect(read.length).toBeLessThan(LARGEST_FILE + 2);
});

test("a file of 10 MB of Arabic is one fault too: bytes are counted, not letters", async () => {
  const letters = "# " + "م".repeat(5_000_000);
  await writeFile(join(folder, EVENTS), letters);
  expect(letters.length).toBeLessThan(LARGEST_FILE);
  expect(await faultsOfFolder()).toEqual(["events/valley.yaml:1: The file is larger than 8 MB."]);
});

test("a folder in place of a file, and a data folder that is not there", async () => {
  await rm(join(folder, "parties.yaml"));
  await mkdir(join(folder, "parties.yaml"));
  expect(await faultsOfFolder()).toEqual([expect.stringContaining("parties.yaml:1: A list of entries is expected")]);
  await rm(folder, { recursive: true });
  expect((await faultsOfFolder()).length).toBeGreaterThan(0);
});
