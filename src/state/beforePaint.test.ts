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

/** The page after the script has run, and what may happen to it then. */
function opened({ search, languages, kept, embedded }: Visit) {
  const attributes = new Map<string, string>();
  const listeners = new Map<string, (event: { readonly target: unknown }) => void>();
  const timers: (() => void)[] = [];
  const appended: unknown[] = [];
  const dataset: Record<string, string> = {};
  const root = {
    lang: "en",
    dir: "ltr",
    dataset,
    setAttribute: (name: string, value: string) => {
      attributes.set(name, value);
    },
  };
  const page = {
    document: {
      documentElement: root,
      createElement: () => ({}),
      head: { append: (element: unknown) => appended.push(element) },
    },
    location: { search },
    navigator: { languages },
    localStorage: { getItem: (key: string) => kept[key] ?? null },
    window: { self: {}, top: {} },
    URLSearchParams,
    addEventListener: (type: string, listener: (event: { readonly target: unknown }) => void) =>
      listeners.set(type, listener),
    setTimeout: (done: () => void) => timers.push(done),
  };
  if (!embedded) page.window.top = page.window.self;
  runInContext(SCRIPT, createContext(page));
  return {
    root,
    appended,
    theme: attributes.get("data-theme") ?? null,
    fail: (target: unknown) => listeners.get("error")?.({ target }),
    wait: () => timers[0]?.(),
  };
}

/** What the script marks the page with. */
function marked(visit: Visit) {
  const { root, theme } = opened(visit);
  return { language: root.lang, direction: root.dir, theme };
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

describe("what the page came with", () => {
  const at = (search: string) => opened({ search, languages: ["en"], kept: {}, embedded: false });

  test.each([
    "?day=2018-04-01",
    "?event=eg-chlorine-claim-2018-03-06",
    "?place=daraya",
    "?layers=siege",
    "?according=un",
    "?map=10/33.5/36.3",
    "?screen=table",
    "?lang=ar",
  ])("is held back at %s", (search) => expect(at(search).root.dataset).toEqual({ held: "", coming: "" }));

  test.each(["", "?theme=dark", "?lang=en", "?utm_source=x"])("is shown at once at '%s'", (search) =>
    expect(at(search).root.dataset).toEqual({ coming: "" }),
  );

  test("is let go where a script fails, or does not come in time, in its own language and as what stays", () => {
    const failed = at("?day=2018-04-01&lang=ar");
    failed.fail({ localName: "img" });
    expect(failed.root).toMatchObject({ lang: "ar", dir: "rtl", dataset: { held: "", coming: "" } });
    failed.fail({ localName: "script" });
    expect(failed.root).toMatchObject({ lang: "en", dir: "ltr", dataset: { still: "" } });
    const late = at("?day=2018-04-01");
    late.wait();
    expect(late.root.dataset).toEqual({ still: "" });
    for (const { appended } of [failed, late])
      expect(appended).toMatchObject([{ rel: "stylesheet", href: "./noscript.css" }]);
  });

  test("is shown as a page without script where a script fails, also where it is what was asked for", () => {
    const page = at("");
    page.fail({ localName: "script" });
    expect(page.root.dataset).toEqual({ still: "" });
    expect(page.appended).toHaveLength(1);
    const late = at("");
    late.wait();
    expect(late.root.dataset).toEqual({});
    expect(late.appended).toEqual([]);
  });

  test("is not brought back once the page is there", () => {
    const page = at("?day=2018-04-01");
    delete page.root.dataset["held"];
    delete page.root.dataset["coming"];
    page.wait();
    page.fail({ localName: "script" });
    expect(page.root.dataset).toEqual({});
  });
});
