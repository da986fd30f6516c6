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
  /** The page's own place, where it is a place's page. */
  readonly place?: string;
}

class HTMLElement {
  hidden = false;
}

class HTMLAnchorElement extends HTMLElement {
  href: string;
  constructor(href: string, rest: object) {
    super();
    this.href = href;
    Object.assign(this, rest);
  }
  getAttribute(): string {
    return this.href;
  }
}

/** The page after the script has run, and what may happen to it then. */
function opened({ search, languages, kept, embedded, place }: Visit) {
  const attributes = new Map<string, string>();
  const listeners = new Map<string, (event: { readonly target: unknown }) => void>();
  const timers: (() => void)[] = [];
  const appended: unknown[] = [];
  const own = { day: "2016-03-04", ...(place === undefined ? {} : { place }) };
  const dataset: Record<string, string> = { ...own };
  const date = { textContent: "" };
  const link = new HTMLAnchorElement("./", { querySelector: () => date });
  const way = Object.assign(new HTMLElement(), { hidden: true, querySelector: () => link });
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
      readyState: "interactive",
      addEventListener: () => undefined,
      querySelectorAll: () => [new HTMLAnchorElement("./day/2018-04-01/", { textContent: "1 April 2018" })],
      querySelector: () => way,
    },
    HTMLElement,
    HTMLAnchorElement,
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
    /** What the script has marked the page with. */
    marks: () => Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== "day" && name !== "place")),
    way: () => ({ isSeen: !way.hidden, href: link.href, date: date.textContent }),
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

const AT_ROOT = { languages: ["en"], kept: {}, embedded: false };

describe("what the page came with", () => {
  const at = (search: string, place?: string) =>
    opened({ ...AT_ROOT, search, ...(place === undefined ? {} : { place }) });

  test.each([
    "?day=2018-04-01",
    "?day=x",
    "?event=eg-chlorine-claim-2018-03-06",
    "?layers=siege",
    "?according=un",
    "?map=10/33.5/36.3",
    "?screen=table",
    "?lang=ar",
  ])("is held back at %s", (search) => expect(at(search).marks()).toEqual({ held: "", coming: "" }));

  test.each(["", "?theme=dark", "?lang=en", "?utm_source=x", "?screen=map", "?day=2016-03-04", "?place=daraya"])(
    "is shown at once at '%s', of which it is a true picture",
    (search) => expect(at(search).marks()).toEqual({ coming: "" }),
  );

  test("is held back on a place's page where another place is asked for, and shown at once where it is that place's", () => {
    expect(at("?place=daraya", "douma").marks()).toEqual({ held: "", coming: "" });
    expect(at("?place=douma", "douma").marks()).toEqual({ coming: "" });
  });

  test("is never let be seen where another day was asked for, and a script fails or does not come in time: words in the page's own language are", () => {
    const failed = at("?day=2018-04-01&lang=ar");
    failed.fail({ localName: "img" });
    expect(failed.root).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(failed.marks()).toEqual({ held: "", coming: "" });
    failed.fail({ localName: "script" });
    expect(failed.root).toMatchObject({ lang: "en", dir: "ltr" });
    const late = at("?day=2018-04-01");
    late.wait();
    for (const page of [failed, late]) {
      expect(page.marks()).toEqual({ held: "", still: "other" });
      expect(page.appended).toMatchObject([{ rel: "stylesheet", href: "./noscript.css" }]);
      expect(page.way()).toEqual({ isSeen: true, href: "./day/2018-04-01/", date: "1 April 2018" });
    }
  });

  test.each(["?day=2018-04-02", "?day=", '?day="]', "?event=x"])(
    "no page of a day is named at %s, which has none",
    (search) => {
      const page = at(search);
      page.fail({ localName: "script" });
      expect(page.marks()).toEqual({ held: "", still: "other" });
      expect(page.way()).toEqual({ isSeen: false, href: "./", date: "" });
    },
  );

  test.each(["?lang=ar", "?map=10/33.5/36.3", "?layers=siege"])(
    "is let go where its own day was asked for and a script fails, in its own language: %s",
    (search) => {
      const page = at(search);
      page.fail({ localName: "script" });
      expect(page.root).toMatchObject({ lang: "en", dir: "ltr" });
      expect(page.marks()).toEqual({ still: "" });
      expect(page.appended).toHaveLength(1);
    },
  );

  test("is shown as a page without script where a script fails, also where it is what was asked for", () => {
    const page = at("");
    page.fail({ localName: "script" });
    expect(page.marks()).toEqual({ still: "" });
    expect(page.appended).toHaveLength(1);
    const late = at("");
    late.wait();
    expect(late.marks()).toEqual({});
    expect(late.appended).toEqual([]);
  });

  test("is not brought back once the page is there", () => {
    const page = at("?day=2018-04-01");
    delete page.root.dataset["held"];
    delete page.root.dataset["coming"];
    page.wait();
    page.fail({ localName: "script" });
    expect(page.marks()).toEqual({});
  });
});
