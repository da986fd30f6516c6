import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const houses: string[] = [];

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true, force: true });
});

/** Runs the import rules on a small house with these files; gives the names of the rules that they break, sorted. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), "truceline-house-"));
  houses.push(house);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  cpSync(join(ROOT, ".dependency-cruiser.mjs"), join(house, ".dependency-cruiser.mjs"));
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
  const cruiser = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [cruiser, "--config", ".dependency-cruiser.mjs", "--output-type", "err", "--no-progress", "."];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: house }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  if (!output.includes("violation")) throw new Error(`The import rules did not run: ${output}`);
  return [...new Set([...output.matchAll(/error ([\w-]+):/g)].map(([, rule]) => rule ?? ""))].toSorted();
}

const LEAF = "export const leaf = 1;";
const to = (path: string) => `export { leaf } from "${path}";`;

test("imports that go down are allowed, whatever their form", async () => {
  const files = {
    "src/record/leaf.ts": LEAF,
    "src/scene/leaf.ts": `import type { leaf as Leaf } from "../record/leaf"; export type Leaf2 = typeof Leaf; ${LEAF}`,
    "src/space/leaf.ts": `import { Map } from "maplibre-gl"; ${to("../scene/leaf")} export const map = Map;`,
    "src/app/leaf.ts": 'export const later = () => import("../space/leaf");',
    "src/main.tsx": to("./app/leaf").replace("leaf }", "later }"),
  };
  expect(await brokenRules(files)).toEqual([]);
});

test.each([
  ["up", "record", "scene", "record-imports-down-only"],
  ["on its own floor", "time", "evidence", "time-imports-down-only"],
  ["on its own floor", "language", "symbology", "language-imports-down-only"],
  ["to compile", "app", "compile", "app-imports-down-only"],
  ["out of compile to more than the record", "compile", "language", "compile-imports-down-only"],
])("a room that imports %s is found: %s -> %s", async (_, from, target, rule) => {
  const files = { [`src/${from}/a.ts`]: to(`../${target}/leaf`), [`src/${target}/leaf.ts`]: LEAF };
  expect(await brokenRules(files)).toEqual([rule]);
});

test.each([
  ["a type", 'import type { leaf } from "../time/leaf"; export type Leaf = typeof leaf;'],
  ["import()", 'export const later = () => import("../time/leaf");'],
])("a forbidden import is found in the form of %s", async (_, text) => {
  expect(await brokenRules({ "src/space/a.ts": text, "src/time/leaf.ts": LEAF })).toEqual(["space-imports-down-only"]);
});

test.each([
  ["the map library outside src/space", "src/app/a.tsx", "maplibre-gl", "map-library-only-in-space"],
  ["a YAML reader outside src/compile", "src/record/a.ts", "yaml", "files-are-read-only-in-compile"],
  ["a date parser outside src/compile", "src/time/a.ts", "edtf", "files-are-read-only-in-compile"],
  ["Node outside src/compile", "src/state/a.ts", "node:fs", "node-only-in-compile"],
  ["React in the record", "src/record/a.ts", "react", "pure-rooms-know-no-react"],
  ["Playwright in a journey", "tests/e2e/a.ts", "playwright-core", "driver-knows-the-browser"],
  ["what does not exist", "src/record/a.ts", "./nowhere", "resolvable"],
])("%s is found", async (_, path, library, rule) => {
  expect(await brokenRules({ [path]: `import * as library from "${library}"; export const used = library;` })).toEqual([
    rule,
  ]);
});

test("a circle, a room without a name and an import from the tests are found", async () => {
  const files = {
    "src/record/a.ts": `import { b } from "./b"; export const a = () => b;`,
    "src/record/b.ts": `import { a } from "./a"; export const b = () => a;`,
    "src/utils/a.ts": to("../record/a"),
    "src/app/a.ts": to("../../tests/leaf"),
    "tests/leaf.ts": LEAF,
  };
  expect(await brokenRules(files)).toEqual(["house-knows-no-tests-and-tools", "no-circle", "rooms-are-named"]);
});
