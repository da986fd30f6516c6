import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildElement } from "./elementPlugin";

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await buildElement(join(import.meta.dirname, "../.."));
});

const textOf = (path: string): string => files.get(path) ?? "";

test("the element is one script, one module and their types", () => {
  expect([...files.keys()]).toEqual(["embed/truceline-map.js", "embed/truceline-map.mjs", "embed/truceline-map.d.ts"]);
  expect(textOf("embed/truceline-map.d.ts")).toContain("export declare class TrucelineMap extends HTMLElement");
});

test.each(["embed/truceline-map.js", "embed/truceline-map.mjs"])("%s weighs 8 KB at most, compressed", (path) => {
  const weight = gzipSync(textOf(path)).length;
  expect(weight).toBeGreaterThan(500);
  expect(weight).toBeLessThanOrEqual(8192);
});

test("nothing is loaded besides, nothing is stored, nothing is read as markup", () => {
  for (const path of ["embed/truceline-map.js", "embed/truceline-map.mjs"])
    expect(textOf(path)).not.toMatch(
      /\bimport\s*[({"'`]|\bfrom\s*["'`]|innerHTML|insertAdjacent|localStorage|cookie|fetch\(|eval/,
    );
});

test("the module loads where there are no elements, as on a server", async () => {
  const url = `data:text/javascript,${encodeURIComponent(textOf("embed/truceline-map.mjs"))}`;
  const module: unknown = await import(/* @vite-ignore */ url);
  expect(module).toHaveProperty("TrucelineMap");
});
