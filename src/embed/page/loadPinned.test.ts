import { afterEach, expect, test, vi } from "vitest";
import { createTranslate } from "../../language/createTranslate";
import { loadPinned } from "./loadPinned";

vi.mock("virtual:embed-versions", () => ({ kept: { "0badc0de": "assets/states.json" } }));
const ROOT = new URL("https://maps.example/");
afterEach(() => vi.unstubAllGlobals());

/** Answers each request, by the end of its address; tells which answers were let go unread. */
function answer(answers: Readonly<Record<string, number>>): readonly string[] {
  const released: string[] = [];
  vi.stubGlobal("fetch", (address: URL | string) => {
    const [name = ""] = /[^/]+$/.exec(String(address)) ?? [];
    const body = new ReadableStream({ cancel: () => void released.push(name) });
    return Promise.resolve(new Response(answers[name] === 200 ? "[]" : body, { status: answers[name] ?? 500 }));
  });
  return released;
}

test("a version that is not kept is not asked for", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: URL | string) => asked.push(String(address)));
  for (const version of ["abcdef12", "toString", "__proto__", ""])
    expect(await loadPinned(version, ROOT, createTranslate("en", {}))).toBeNull();
  expect(asked).toEqual([]);
});

test("of a version whose files do not come there is nothing, and no answer stays open", async () => {
  const released = answer({ "states.json": 404, "changes.json": 404 });
  expect(await loadPinned("0badc0de", ROOT, createTranslate("en", {}))).toBeNull();
  expect(released.toSorted()).toEqual(["changes.json", "states.json"]);
});

test("a version whose changes come and whose states do not is none", async () => {
  const released = answer({ "states.json": 503, "changes.json": 200 });
  expect(await loadPinned("0badc0de", ROOT, createTranslate("ar", {}))).toBeNull();
  expect(released).toEqual(["states.json"]);
});
