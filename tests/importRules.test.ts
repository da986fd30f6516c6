import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { afterEach, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const CONFIGURATION = ".oxlintrc.imports.json";
/** What we read of the linter's JSON report. */
const REPORT = v.object({
  number_of_files: v.number(),
  diagnostics: v.array(v.object({ code: v.string(), message: v.string(), help: v.optional(v.string()) })),
});
const houses: string[] = [];

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true, force: true });
});

/** Runs the import rules on a small house with these files; gives "rule: message" for each break, sorted. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), "truceline-house-"));
  houses.push(house);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  cpSync(join(ROOT, CONFIGURATION), join(house, CONFIGURATION));
  const oxlint = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, "--config", CONFIGURATION, "--format", "json"], { cwd: house }, (_, stdout) =>
      resolve(stdout),
    );
  });
  const report = v.parse(REPORT, JSON.parse(output));
  if (report.number_of_files !== Object.keys(files).length) throw new Error(`Not all files were read: ${output}`);
  return report.diagnostics.map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`).toSorted();
}

const LEAF = "export const leaf = 1;";
const to = (path: string) => `export { leaf } from "${path}";`;

test("imports that go down are allowed, whatever their form", async () => {
  const files = {
    "src/record/leaf.ts": `${LEAF} export { valid } from "./inner/deep";`,
    "src/record/inner/deep.ts": `import * as v from "valibot"; import type { leaf } from "../leaf"; export const valid: typeof leaf | typeof v = v;`,
    "src/scene/leaf.ts": `import type { leaf as Leaf } from "../record/leaf"; export type Leaf2 = typeof Leaf; ${LEAF}`,
    "src/space/leaf.ts": `import { Map } from "maplibre-gl"; ${to("../scene/leaf")} export const map = Map;`,
    "src/compile/read.ts": `import { readFileSync } from "node:fs"; import { parse } from "yaml"; export const read = [readFileSync, parse];`,
    "src/space/ground.ts": 'export { default as land } from "../../data/basemap/land.geojson?url";',
    "src/app/leaf.ts": 'export const later = () => import("../space/leaf");',
    "src/main.tsx": `import { later } from "./app/leaf"; import { createRoot } from "react-dom/client"; void [later, createRoot];`,
  };
  expect(await brokenRules(files)).toEqual([]);
});

test.each([
  ["up", "record", "scene"],
  ["up", "evidence", "app"],
  ["up", "symbology", "state"],
  ["up", "space", "embed"],
  ["on its own floor", "app", "embed"],
  ["on its own floor", "time", "evidence"],
  ["on its own floor", "state", "scene"],
  ["on its own floor", "language", "symbology"],
  ["to compile", "app", "compile"],
  ["out of compile to more than the record", "compile", "language"],
])("a room that imports %s is found: %s -> %s", async (_, from, target) => {
  const files = { [`src/${from}/a.ts`]: to(`../${target}/leaf`), [`src/${target}/leaf.ts`]: LEAF };
  expect(await brokenRules(files)).toEqual([expect.stringContaining(`src/${from} imports from`)]);
});

test("an embed's hosts share what its element knows", async () => {
  const files = {
    "src/embed/element/leaf.ts": LEAF,
    "src/embed/hosts/a.ts": `import * as v from "valibot"; ${to("../element/leaf")} export const valid = v;`,
    "src/embed/page.ts": `${to("./hosts/a")} export { leaf as other } from "../space/leaf";`,
    "src/space/leaf.ts": LEAF,
  };
  expect(await brokenRules(files)).toEqual([]);
});

test.each([
  ["element", "../hosts/leaf"],
  ["element", "../../record/leaf"],
  ["element", "valibot"],
  ["hosts", "../page"],
  ["hosts", "../../record/leaf"],
  ["hosts", "react"],
])("src/embed/%s does not import %s", async (folder, target) => {
  const files = {
    [`src/embed/${folder}/a.ts`]: to(target),
    [`src/embed/${folder === "hosts" ? "page" : "hosts/leaf"}.ts`]: LEAF,
    "src/record/leaf.ts": LEAF,
  };
  expect(await brokenRules(files)).toEqual([expect.stringContaining(`src/embed/${folder} imports`)]);
});

test.each([
  ["a type", 'import type { leaf } from "../time/leaf"; export type Leaf = typeof leaf;'],
  ["import()", 'export const later = () => import("../time/leaf");'],
  ["an effect", 'import "../time/leaf";'],
  ["a longer way", 'export * from "../../src/time/leaf";'],
  ["an address from the root", 'export * from "/src/time/leaf";'],
])("a forbidden import is found in the form of %s", async (_, text) => {
  const files = { "src/space/a.ts": text, "src/time/leaf.ts": LEAF };
  expect(await brokenRules(files)).toEqual([expect.stringContaining("src/space imports from")]);
});

test.each([
  ["the map library outside src/space", "src/app/a.tsx", "maplibre-gl", "Only src/space knows"],
  [
    "the map library's style outside src/space",
    "src/main.tsx",
    "maplibre-gl/dist/maplibre-gl.css",
    "Only src/space knows",
  ],
  ["a YAML reader outside src/compile", "src/record/a.ts", "yaml", "Only src/compile reads"],
  ["a date parser outside src/compile", "src/time/a.ts", "edtf", "Only src/compile reads"],
  ["Node outside src/compile", "src/state/a.ts", "node:fs", "Only src/compile runs in Node"],
  ["React in the record", "src/record/a.ts", "react", "knows no React"],
  ["React in the scene", "src/scene/a.ts", "react-dom/client", "knows no React"],
  ["a tool in the house", "src/app/a.ts", "../../tools/serve.mjs", "The house knows neither"],
  ["the hand-edited record in space", "src/space/a.ts", "../../data/places.geojson", "The house knows neither"],
  ["the drawn ground outside space", "src/app/a.ts", "../../data/basemap/land.geojson", "The house knows neither"],
  ["more than the app in main", "src/main.tsx", "./space/map", "mounts the app"],
  ["a room without a name", "src/utils/a.ts", "../record/leaf", "ARCHITECTURE.md names"],
  ["Playwright in a journey", "tests/e2e/a.ts", "playwright-core", "Only tests/e2e/driver"],
])("%s is found", async (_, path, library, message) => {
  const files = { [path]: `import * as library from "${library}"; export const used = library;` };
  expect(await brokenRules(files)).toEqual([expect.stringContaining(message)]);
});

test("a circle is found", async () => {
  const files = {
    "src/record/a.ts": `import { b } from "./b"; export const a = () => b;`,
    "src/record/b.ts": `import { a } from "./a"; export const b = () => a;`,
  };
  expect(await brokenRules(files)).toContainEqual(expect.stringContaining("no-cycle"));
});

test("every room in src/ has its rule", () => {
  const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rules = readFileSync(join(ROOT, CONFIGURATION), "utf8");
  for (const { name } of folders) expect(rules).toContain(`"src/${name}/**"`);
});
