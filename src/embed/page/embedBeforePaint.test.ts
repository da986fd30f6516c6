import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../record/day";
import { embedChoices } from "./embedChoices";

const SCRIPT = readFileSync(join(import.meta.dirname, "..", "..", "..", "public", "embed-before-paint.js"), "utf8");

/** The page after the script has run at an address, and what may happen to it then. */
function opened(search: string) {
  class HTMLLinkElement {
    href = "https://example.org/assets/embed-states.json";
  }
  class HTMLElement {
    hidden = true;
  }
  class HTMLAnchorElement extends HTMLElement {
    href = "https://example.org/";
    textContent = "Truceline on";
  }
  const link = new HTMLAnchorElement();
  const way = Object.assign(new HTMLElement(), { firstElementChild: link });
  const early: unknown[] = [];
  const listeners = new Map<string, (event: { readonly target: unknown }) => void>();
  const timers: (() => void)[] = [];
  const dataset: Record<string, string> = {};
  const root = { lang: "en", dir: "ltr", dataset, setAttribute: () => undefined };
  const window = {};
  runInContext(
    SCRIPT,
    createContext({
      document: {
        documentElement: root,
        readyState: "interactive",
        querySelector: (selector: string) => (selector.startsWith("link") ? new HTMLLinkElement() : way),
        createElement: () => ({}),
        head: { append: (element: unknown) => early.push(element) },
      },
      HTMLElement,
      HTMLAnchorElement,
      HTMLLinkElement,
      location: { search },
      window,
      addEventListener: (type: string, listener: (event: { readonly target: unknown }) => void) =>
        listeners.set(type, listener),
      setTimeout: (done: () => void) => timers.push(done),
      URLSearchParams,
    }),
  );
  return {
    root,
    dataset,
    early,
    way: () => (way.hidden ? null : { href: link.href, text: link.textContent.replace(/\u200f/g, "") }),
    fail: (target: unknown) => listeners.get("error")?.({ target }),
    wait: () => timers[0]?.(),
  };
}

const OWN = isoOfDay(embedChoices("").day);

describe("the picture that the page came with is shown at once", () => {
  test.each([
    "",
    `?day=${OWN}`,
    "?days=2013-01-01..2018-06-01",
    "?layers=truce,siege,evacuation",
    `?steps=${OWN},2018-04-14`,
    "?lang=en&theme=dark&title=x",
  ])("at %s", (search) => expect(opened(search).dataset).toEqual({}));
});

describe("it is held back where another is asked for", () => {
  test.each([
    "?day=2018-04-01",
    "?days=2016-05-01..2018-06-01",
    "?days=x",
    "?area=eastern-ghouta",
    "?place=madaya",
    "?layers=siege",
    "?according=un",
    "?steps=2018-04-14",
    "?story=daraya",
    "?lang=ar",
  ])("at %s", (search) => expect(opened(search).dataset).toEqual({ held: "" }));
});

test("where another day is asked for, a script that fails, or does not come in time, never lets the picture be seen: it stays held, and words stand there in the language asked for", () => {
  const failed = opened("?day=2018-04-01&lang=ar");
  failed.fail({ localName: "img" });
  expect(failed.root).toMatchObject({ lang: "ar", dir: "rtl", dataset: { held: "" } });
  failed.fail({ localName: "script" });
  expect(failed.root).toMatchObject({ lang: "ar", dir: "rtl", dataset: { held: "", still: "" } });
  for (const search of ["?lang=ar", "?day=2018-04-01", "?story=daraya", "?according=un", "?steps=2018-04-14"]) {
    const late = opened(search);
    late.wait();
    expect(late.dataset).toEqual({ held: "", still: "" });
  }
});

test.each(["?area=eastern-ghouta", "?place=madaya", "?layers=siege"])(
  "at %s, where the day is the page's own, a script that fails lets the picture go, in its own language and as one that stays",
  (search) => {
    const failed = opened(search);
    failed.fail({ localName: "script" });
    expect(failed.root).toMatchObject({ lang: "en", dir: "ltr", dataset: { still: "" } });
    expect(failed.dataset["held"]).toBeUndefined();
  },
);

test.each([
  ["?day=2018-04-01", "https://example.org/?day=2018-04-01", "Truceline on 1 April 2018"],
  ["?day=2018-04-01&lang=ar", "https://example.org/?day=2018-04-01", "Truceline on 1 نيسان 2018"],
])("where a script fails, a way leads to the explorer on the day asked for: %s", (search, href, text) => {
  const failed = opened(search);
  failed.fail({ localName: "script" });
  // The other failures of the same page add nothing.
  failed.fail({ localName: "script" });
  failed.wait();
  expect(failed.way()).toEqual({ href, text });
});

test.each(["?lang=ar", "?story=daraya", "?day=<b>", "?day=2018-99-99", "?day=2018-04-01T00:00"])(
  "no way leads to a day where none is named that can be read: %s",
  (search) => {
    const failed = opened(search);
    failed.fail({ localName: "script" });
    expect(failed.dataset).toEqual({ held: "", still: "" });
    expect(failed.way()).toBeNull();
  },
);

test("once the page is there, a failure changes nothing", () => {
  const page = opened("?day=2018-04-01");
  delete page.dataset["held"];
  page.wait();
  page.fail({ localName: "script" });
  expect(page.dataset).toEqual({});
});

test("the record is fetched beside the program, but not where an earlier version of it is asked for", () => {
  expect(opened("?day=2018-04-01").early).toMatchObject([
    { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: "https://example.org/assets/embed-states.json" },
  ]);
  expect(opened("?version=edb266f0").early).toEqual([]);
});
