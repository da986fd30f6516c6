import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Lints one file in a small house with our configuration; gives the names of the rules that it breaks, sorted. */
async function brokenRules(name: string, text: string): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), "truceline-lint-"));
  try {
    for (const file of [".oxlintrc.json", "tsconfig.json"]) cpSync(join(ROOT, file), join(house, file));
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
    mkdirSync(join(house, "src"));
    writeFileSync(join(house, "src", name), text);
    const oxlint = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [oxlint, "--format", "json", "src"], { cwd: house }, (_error, stdout, stderr) =>
        resolve(stdout || stderr),
      );
    });
    return [
      ...new Set([...output.matchAll(/"code":\s*"[\w-]+\(([\w-]+)\)"/g)].map(([, rule]) => rule ?? "")),
    ].toSorted();
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

test("clean code passes the linter", async () => {
  expect(await brokenRules("clean.ts", "export const double = (value: number): number => value * 2;\n")).toEqual([]);
});

test.each([
  ["any", "export const a = (b: any): unknown => b;", "no-explicit-any"],
  ["a non-null assertion", "export const a = (b?: string): string => b!;", "no-non-null-assertion"],
  ["a default export", "export default 1;", "no-default-export"],
  ["the console", 'export const a = (): void => console.log("x");', "no-console"],
  ["a promise nobody waits for", "export const a = (b: Promise<void>): void => { b; };", "no-floating-promises"],
  [
    "markup from text",
    "export const a = (b: Element, c: string): void => { b.innerHTML = c; };",
    "no-restricted-properties",
  ],
  [
    "a forgotten case",
    'export function a(b: "x" | "y"): void { switch (b) { case "x": break; } }',
    "switch-exhaustiveness-check",
  ],
  ["a note to do later", "// TODO: later\nexport const a = 1;", "no-warning-comments"],
])("the linter finds %s", async (_, text, rule) => {
  expect(await brokenRules("bad.ts", text)).toContain(rule);
});

test.each([
  ["a picture without words", 'export const A = () => <img src="/a.png" />;', "alt-text"],
  [
    "a hook under a condition",
    'import { useState } from "react";\nexport const A = ({ b }: { b: boolean }) => { if (b) useState(1); return null; };',
    "rules-of-hooks",
  ],
  [
    "markup set from text",
    "export const A = ({ b }: { b: string }) => <p dangerouslySetInnerHTML={{ __html: b }} />;",
    "no-danger",
  ],
  [
    "a click without a key",
    "export const A = () => <div onClick={() => undefined}>x</div>;",
    "click-events-have-key-events",
  ],
])("the linter finds %s", async (_, text, rule) => {
  expect(await brokenRules("Bad.tsx", text)).toContain(rule);
});
