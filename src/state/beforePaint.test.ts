import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress } from "./readAddress";
import { readPreferences } from "./readerPreferences";

const SCRIPT = readFileSync(join(import.meta.dirname, "..", "..", "public", "before-paint.js"), "utf8");

interface Visit {
  readonly search: string;
  readonly languages: readonly string[];
  readonly kept: Readonly<Record<string, string>>;
  readonly embedded: boolean;
}

/** What the script marks the page with. */
function marked({ search, languages, kept, embedded }: Visit) {
  const attributes = new Map<string, string>();
  const root = {
    lang: "en",
    dir: "ltr",
    dataset: {},
    setAttribute: (name: string, value: string) => {
      attributes.set(name, value);
    },
  };
  const page = {
    document: { documentElement: root },
    location: { search },
    navigator: { languages },
    localStorage: { getItem: (key: string) => kept[key] ?? null },
    window: { self: {}, top: {} },
    URLSearchParams,
  };
  if (!embedded) page.window.top = page.window.self;
  runInContext(SCRIPT, createContext(page));
  return { language: root.lang, direction: root.dir, theme: attributes.get("data-theme") ?? null };
}

/** What the page itself shows later. */
function shown({ search, languages, kept, embedded }: Visit) {
  const storage = { getItem: (key: string) => kept[key] ?? null, setItem: () => undefined };
  const preferences = readPreferences(embedded ? null : storage, languages);
  const { lang, theme } = readAddress(search).choices;
  const language = lang ?? preferences.language;
  return { language, direction: language === "ar" ? "rtl" : "ltr", theme: theme ?? preferences.theme };
}

const text = (...usual: string[]) => fc.oneof(fc.constantFrom(...usual), fc.string());
const visits: fc.Arbitrary<Visit> = fc.record({
  search: fc
    .record({ lang: text("en", "ar", "AR", "ar-SY", "fr"), theme: text("light", "dark", "") }, { requiredKeys: [] })
    .map((values) => `?${new URLSearchParams(values).toString()}`),
  languages: fc.array(text("en", "ar", "ar-SY", "EN-us", "fr", "")),
  kept: fc.record(
    { "truceline.language": text("en", "ar", "fr"), "truceline.theme": text("light", "dark") },
    { requiredKeys: [] },
  ),
  embedded: fc.boolean(),
});

test("the page is marked before it is painted as it will be later", () => {
  fc.assert(
    fc.property(visits, (visit) => {
      expect(marked(visit)).toEqual(shown(visit));
    }),
    { numRuns: 300 },
  );
});

describe("what is kept", () => {
  const visit: Visit = {
    search: "",
    languages: ["en"],
    kept: { "truceline.language": "ar", "truceline.theme": "dark" },
    embedded: false,
  };

  test("counts on the reader's own visit", () => {
    expect(marked(visit)).toEqual({ language: "ar", direction: "rtl", theme: "dark" });
  });

  test("is not looked at within another page", () => {
    expect(marked({ ...visit, embedded: true })).toEqual({ language: "en", direction: "ltr", theme: null });
  });
});
