import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changesSince } from "../../src/compile/changesSince";
import { commandLine } from "../../src/compile/commandLine";
import { compileRecord } from "../../src/compile/compileRecord";
import { keptVersion, packVersion, unpackVersion, type KeptVersion } from "../../src/compile/keptVersion";
import { readDataFolder } from "../../src/compile/readDataFolder";
import { readVersions } from "../../src/compile/readVersions";
import { unpackStates } from "../../src/embed/unpackStates";
import { versionFiles } from "../../src/embed/versionFiles";
import { dayOfIso } from "../../src/record/day";
import { openRecord } from "../../src/record/openRecord";
import { openStory } from "../../src/record/openStory";
import { createIndex } from "../../src/record/recordIndex";

const DATA = join(import.meta.dirname, "..", "..", "data");
const folder = mkdtempSync(join(tmpdir(), "truceline-data-"));
const EVENTS = join(folder, "events", "western-ghouta.yaml");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasVersions = (path: string): boolean => !path.endsWith("versions");
cpSync(DATA, folder, { recursive: true, filter: hasVersions });
const first = await commandLine(["release"], folder);
const again = await commandLine(["release"], folder);

// A second version: an event is corrected, and one that nothing rests on is gone.
const before = readFileSync(EVENTS, "utf8");
const [, corrected = ""] = /^- id: (\S+)/m.exec(before) ?? [];
writeFileSync(EVENTS, before.replace(/(summary:\s+en:\s+)(\S)/, "$1Corrected, $2"));
const texts = await readDataFolder(folder);
const compiled = compileRecord(texts);
if (!compiled.ok) throw new Error("The changed record has faults.");
const present = keptVersion(compiled.value, texts);
const [earlier] = (await readVersions(folder)).versions;
if (!earlier) throw new Error("No version was kept.");

/** Versions of which somebody's page may hold the name: a line may be added here, none may be taken away. */
test.each(["edb266f0", "93b0d25e"])("the version %s, once released, is kept", async (version) => {
  const { versions } = await readVersions(DATA);
  expect(versions.map((kept) => kept.version)).toContain(version);
});

test("of an earlier version that is kept, entries have changed since", async () => {
  const { versions } = await readVersions(DATA);
  const older = versions.find(({ version }) => version === "edb266f0");
  const changes = older ? changesSince(older, await readDataFolder(DATA)) : [];
  expect(changes.map(({ id }) => id)).toContain("beit-jinn-72h-truce-2017-12-25");
  expect(changes).toContainEqual({
    kind: "party",
    id: "wpe-syria",
    change: "changed",
    words: { en: "WPE Syria", ar: "WPE سوريا" },
  });
});

test("every version that is kept opens, and is the one that its name says", async () => {
  const { versions, faults } = await readVersions(DATA);
  expect(faults).toEqual([]);
  for (const { version, states, stories } of versions) {
    const opened = openRecord(states);
    expect(opened.ok && opened.value.version).toBe(version);
    for (const story of stories) expect(openStory(story).ok).toBe(true);
  }
});

test("a release keeps the present version once, and says where", () => {
  expect(first).toMatchObject({ code: 0, error: "" });
  expect(first.out).toMatch(/^Version [0-9a-f]{8} is kept in data\/versions\/[0-9a-f]{8}\.json\.br \(\d+ KB\)\./);
  expect(again.out).toMatch(/^Version [0-9a-f]{8} is kept already\.$/);
});

describe("after the record has changed", () => {
  test("it is another version, and what changed since the earlier one is told", () => {
    expect(present.version).not.toBe(earlier.version);
    const changes = changesSince(earlier, texts);
    expect(changes).toMatchObject([{ kind: "event", id: corrected, change: "changed" }]);
    expect(changes[0]?.words?.en).toMatch(/^Corrected, /);
    expect(changesSince(present, texts)).toEqual([]);
  });

  test("what is new and what is gone is told too, what is gone last", () => {
    const [place = ""] = Object.keys(earlier.entries.places);
    const { [place]: _, ...places } = earlier.entries.places;
    const [party, renamed, ...parties] = earlier.states.parties;
    if (!party || !renamed) throw new Error("There are no parties.");
    const states = {
      ...earlier.states,
      parties: [{ ...renamed, name: { en: "Before", ar: "من قبل" } }, ...parties, { ...party, id: "gone-party" }],
    };
    const older: KeptVersion = {
      ...earlier,
      states,
      entries: { places, events: { ...earlier.entries.events, "gone-2016": "00000000" } },
    };
    expect(changesSince(older, texts).map(({ id, change }) => [id, change])).toEqual([
      [place, "added"],
      [corrected, "changed"],
      // In the order of their file.
      [renamed.id, "changed"],
      [party.id, "added"],
      ["gone-2016", "removed"],
      ["gone-party", "removed"],
    ]);
  });

  test("an embed opens the earlier version and shows what it showed", () => {
    const { states } = versionFiles([{ ...earlier, changes: changesSince(earlier, texts) }], present.version);
    const text = JSON.stringify(states.get(earlier.version) ?? null);
    const opened = openRecord(unpackStates(JSON.parse(text)));
    const whole = openRecord(earlier.states);
    if (!opened.ok || !whole.ok) throw new Error("The earlier version cannot be opened.");
    expect(opened.value.version).toBe(earlier.version);
    const day = dayOfIso("2016-08-26") ?? 0;
    const held = (record: typeof opened.value) =>
      [...createIndex(record).stateAt(day)].map(([place, { siege, truce, evacuation }]) => [
        place,
        [...siege, ...truce, ...evacuation].map(({ span, certainty }) => [span.status, certainty]),
      ]);
    expect(held(opened.value)).toEqual(held(whole.value));
  });

  test("the present version needs no files of its own", () => {
    const { states, files } = versionFiles([{ ...present, changes: [] }], present.version);
    expect([states.size, files.size]).toEqual([0, 0]);
  });
});

describe("a kept version that is damaged is a fault, and none that is shown", () => {
  const packed = packVersion(earlier);

  test.each<[string, Uint8Array]>([
    ["cut off", packed.slice(0, 1000)],
    ["empty", new Uint8Array()],
    ["no JSON", packVersion(earlier).fill(7, 0, 50)],
  ])("%s", (_, bytes) => {
    expect(unpackVersion(bytes)).toEqual({ ok: false, failure: "it is not JSON compressed by Brotli" });
  });

  test("of another form", () => {
    const odd = { ...earlier, version: "../../etc" };
    expect(unpackVersion(packVersion(odd))).toMatchObject({ ok: false });
  });

  test("under another name, or under none", async () => {
    writeFileSync(join(folder, "versions", "00000000.json.br"), packed);
    writeFileSync(join(folder, "versions", "notes.txt"), "x");
    const { versions, faults } = await readVersions(folder);
    expect(versions.map(({ version }) => version)).toEqual([earlier.version]);
    expect(faults.map(({ file }) => file)).toEqual(["versions/00000000.json.br", "versions/notes.txt"]);
    for (const { remedy } of faults) expect(remedy).toContain("record -- release");
    rmSync(join(folder, "versions", "00000000.json.br"));
    rmSync(join(folder, "versions", "notes.txt"));
  });

  const name = `${earlier.version}.json.br`;
  const whole = readFileSync(join(folder, "versions", name));
  test.each<[string, () => void, RegExp]>([
    [
      "edited",
      () => writeFileSync(join(folder, "versions", name), packVersion({ ...earlier, stories: [] })),
      /as it was/,
    ],
    ["cut off", () => writeFileSync(join(folder, "versions", name), whole.subarray(0, 99)), /damaged/],
    ["gone", () => rmSync(join(folder, "versions", name)), /its file is gone/],
  ])("%s after its release: it is told, and not shown", async (_, harm, said) => {
    harm();
    const { versions, faults } = await readVersions(folder);
    writeFileSync(join(folder, "versions", name), whole);
    expect(versions).toEqual([]);
    expect(faults.map(({ file }) => file)).toEqual([`versions/${name}`]);
    expect(faults[0]?.message).toMatch(said);
  });

  test("that no release told of, or in a list that cannot be read", async () => {
    const list = join(folder, "versions", "SHA256SUMS");
    const before = readFileSync(list, "utf8");
    writeFileSync(list, "");
    expect((await readVersions(folder)).faults).toMatchObject([{ file: `versions/${name}` }]);
    writeFileSync(list, "../../etc/passwd");
    expect((await readVersions(folder)).faults).toMatchObject([{ file: "versions/SHA256SUMS" }]);
    writeFileSync(list, before);
    expect((await readVersions(folder)).faults).toEqual([]);
  });
});
