import { describe, expect, inject, test } from "vitest";
import type { ExplorerPage } from "./driver/ExplorerPage";
import { withExplorer } from "./withExplorer";

const visit = withExplorer({ webgl: false });

/** The five reports that the map started from: what a reader types, what they come to, and whose claim stands there with which source. */
const REPORTS = [
  {
    title: "al-Qadam, 2015: rebels and the Islamic State agree on a truce",
    language: "en",
    query: "Qadam truce Islamic State 2015",
    event: "al-qadam-is-rebel-truce-2015-10-01",
    place: "al-Qadam",
    publisher: /Syria Direct/,
    href: /syriadirect/,
  },
  {
    title: "Eastern Qalamoun, 2017: an agreement that one side never signed",
    language: "en",
    query: "eastern kalamoun tentative agreement July 2017",
    event: "eq-tentative-deal-2017-07-16",
    place: "Eastern Qalamoun|al-Ruhaybah|Jayroud",
    publisher: /Zaman al-Wasl/,
    href: /^https?:/,
  },
  {
    title: "Eastern Ghouta, 2014: the Islamic State leaves the front",
    language: "ar",
    query: "تنظيم الدوله الغوطة 2014",
    event: "is-leaves-front-ghouta-2014-06",
    place: "الغوطة الشرقية|المرج|مسرابا|ميدعا",
    publisher: /Syrian Observer|Zaman al-Wasl/,
    href: /^https?:/,
  },
  {
    title: "From Daraya to al-Tal, 2016: one local agreement after another",
    language: "ar",
    query: "اتفاق التل تشرين الثاني ٢٠١٦",
    event: "al-tal-agreement-2016-11-26",
    place: "التل",
    publisher: /Enab Baladi/,
    href: /^https?:/,
  },
  {
    title: "March 2016: Russia announces a truce, Jaish al-Islam denies it",
    language: "en",
    query: "Jaysh al Islam denies truce March 2016",
    event: "jai-denies-truce-2016-03-04",
    place: "Douma|Eastern Ghouta|al-Marj",
    publisher: /New Arab|Al-Araby/i,
    href: /^https?:/,
  },
] as const;

/** Opens the search with its key and types. */
async function search(explorer: ExplorerPage, query: string) {
  await explorer.hasRecord();
  await explorer.press("/");
  const dialog = explorer.page.getByRole("dialog", { name: explorer.words("app.search"), exact: true });
  await dialog.getByRole("textbox").waitFor();
  await explorer.page.keyboard.type(query);
  await dialog.locator('[aria-busy="false"]').waitFor({ state: "attached" });
  return dialog;
}

/** Goes down the list by the arrow until a link that leads to an address has the focus. */
async function stepTo(explorer: ExplorerPage, part: string, most = 40): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await explorer.press("ArrowDown");
    const href = await explorer.page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    if (href.includes(part)) return;
  }
  throw new Error(`The arrow never came to ${part}`);
}

describe("from a search to the evidence, by keyboard", () => {
  test.each(REPORTS)("$title", ({ language, query, event, place, publisher, href }) =>
    visit({ language, address: { lang: language } }, async (explorer) => {
      const dialog = await search(explorer, query);
      await dialog.getByRole("heading", { name: explorer.words("search.kind-event") }).waitFor();
      await stepTo(explorer, `event=${event}`);
      await explorer.press("Enter");
      await explorer.hasAddress("event", event);
      await explorer.heading(place).waitFor();
      const item = explorer.sheet.locator(`[id="event-${event}"]`);
      await item.getByText(explorer.words("evidence.event-claims"), { exact: true }).waitFor();
      const link = item.getByRole("link", { name: publisher }).first();
      await link.waitFor();
      expect(await link.getAttribute("href")).toMatch(href);
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
      expect(await item.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      expect(explorer.problems).toEqual([]);
    }),
  );
});

describe("the search", () => {
  test("opens a place with Enter and goes back where the reader was with Escape", () =>
    visit({}, async (explorer) => {
      await explorer.hasRecord();
      await explorer.button("app.search").focus();
      const dialog = await search(explorer, "الشفونيه");
      await dialog.getByText("al-Shifuniyah", { exact: true }).first().waitFor();
      await explorer.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      expect(await explorer.button("app.search").evaluate((button) => button === document.activeElement)).toBe(true);
      await search(explorer, "at-Tall");
      await dialog.getByText("al-Tal", { exact: true }).first().waitFor();
      await explorer.press("Enter");
      await explorer.hasAddress("place", "al-tal");
      await explorer.heading("al-Tal").waitFor();
    }));

  test("keeps the focus where the list that came had no place for it: who steps before it is there goes on from the field", () =>
    visit({}, async (explorer) => {
      const dialog = await search(explorer, "at-Tall");
      await dialog.getByText("al-Tal", { exact: true }).first().waitFor();
      const { keyboard } = explorer.page;
      const machine = await explorer.page.context().newCDPSession(explorer.page);
      await machine.send("Emulation.setCPUThrottlingRate", { rate: 20 });
      await Promise.all([keyboard.insertText("zzxxqq"), keyboard.press("ArrowDown")]);
      await dialog.getByText(explorer.words("search.none"), { exact: true }).waitFor();
      await machine.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await dialog.getByRole("textbox").and(explorer.page.locator(":focus")).waitFor();
    }));

  test("leaves the key / to a field in which it is typed", () =>
    visit({}, async (explorer) => {
      await explorer.hasRecord();
      const filter = explorer.page.getByRole("searchbox", { name: explorer.words("list.filter") });
      await filter.focus();
      await explorer.press("/");
      expect(await filter.inputValue()).toBe("/");
      expect(await explorer.page.getByRole("dialog").count()).toBe(0);
    }));

  test("leads to the pages of parties and agreements", () =>
    visit({}, async (explorer) => {
      const dialog = await search(explorer, "Jaish al-Islam");
      await dialog.getByRole("heading", { name: explorer.words("search.kind-party") }).waitFor();
      await stepTo(explorer, "party/jaish-al-islam/");
      await explorer.press("Enter");
      await explorer.page.getByRole("heading", { name: /Jaish al-Islam/, level: 1 }).waitFor();
    }));

  test("says what it lacks where the texts cannot be had, and finds places all the same", () =>
    visit({ answers: [{ to: "record/search.", with: "garbage" }] }, async (explorer) => {
      const dialog = await search(explorer, "Darayya");
      await dialog.getByText(explorer.words("search.texts-failed")).waitFor();
      await dialog.getByText("داريا", { exact: true }).first().waitFor();
    }));

  test("says so where nothing is found, whatever is typed", () =>
    visit({}, async (explorer) => {
      const dialog = await search(explorer, "<b>zzxxy__proto__</b>");
      await dialog.getByText(explorer.words("search.none"), { exact: true }).waitFor();
      await dialog.getByText(explorer.words("search.suggest")).waitFor();
      expect(explorer.problems).toEqual([]);
    }));

  test.each([
    { language: "en", width: 1360, height: 860, dark: false, query: "Darayya" },
    { language: "ar", width: 390, height: 844, dark: true, query: "داريّا" },
  ] as const)("is free of faults in $language at $width pixels", ({ query, ...size }) =>
    visit({ ...size, address: { lang: size.language } }, async (explorer) => {
      const dialog = await search(explorer, "");
      await dialog.getByRole("heading", { name: explorer.words("search.first") }).waitFor();
      expect(await explorer.accessibilityFaults()).toEqual([]);
      await explorer.page.keyboard.type(query);
      await dialog.getByRole("heading", { name: explorer.words("search.kind-event") }).waitFor();
      await explorer.picture(inject("picturesFolder"), `search-${size.language}`);
      expect(await explorer.accessibilityFaults()).toEqual([]);
    }),
  );
});
