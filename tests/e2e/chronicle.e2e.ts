import { expect, inject, test } from "vitest";
import type { ExplorerPage } from "./driver/ExplorerPage";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

/** The grid of the chronicle, and the cell of it that has the focus. */
const gridOf = ({ page, t }: ExplorerPage) => page.getByRole("grid", { name: t("chronicle.title"), exact: true });
async function focusedWords({ page }: ExplorerPage): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

test("a reader goes to the chronicle, by keys to the siege of Daraya, reads it, opens it, and comes back", () =>
  visit({ address: { day: "2016-03-04" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    await page.getByRole("link", { name: t("app.screen-chronicle"), exact: true }).click();
    await explorer.hasAddress("screen", "chronicle");
    const grid = gridOf(explorer);
    await grid.getByRole("row").nth(1).waitFor();
    await explorer.picture(inject("picturesFolder"), "chronicle-en");
    expect(await explorer.accessibilityFaults()).toEqual([]);

    const sort = page.getByRole("combobox", { name: t("chronicle.sort"), exact: true });
    await sort.selectOption("evacuation");
    await explorer.hasAddress("sort", "evacuation");
    await grid.getByRole("link").first().focus();
    for (let step = 0; step < 100 && !(await focusedWords(explorer)).startsWith("Daraya"); step += 1) {
      await explorer.press("ArrowDown");
    }
    expect(await focusedWords(explorer)).toMatch(/^Daraya/);
    await explorer.press("ArrowRight");
    for (let step = 0; step < 9 && !(await focusedWords(explorer)).startsWith("Besieged"); step += 1) {
      await explorer.press("ArrowRight");
    }
    expect(await focusedWords(explorer)).toMatch(/^Besieged, .*2012 to .*August 2016\. Besieger: Syrian government/);

    await explorer.press("Enter");
    await explorer.heading("Daraya").waitFor();
    await explorer.hasAddress("place", "daraya");
    expect(explorer.address.get("screen")).toBe("chronicle");
    expect(explorer.address.get("day")).toMatch(/^2012-/);
    await explorer.press("Escape");
    await explorer.hasAddress("place", null);
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Besieged"));

    for (let step = 0; step < 9 && !(await focusedWords(explorer)).startsWith("Event: "); step += 1) {
      await explorer.press("ArrowRight");
    }
    expect(await focusedWords(explorer)).toMatch(/^Event: \D+, .*2012/);
    await explorer.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id.startsWith("event-"));
    expect(explorer.address.get("place")).toBe("daraya");
    expect(explorer.address.get("event")).toMatch(/2012/);
    await page.goBack();
    await explorer.hasAddress("place", null);

    await page.goBack();
    await explorer.hasAddress("place", "daraya");
    await page.goBack();
    expect(await sort.inputValue()).toBe("evacuation");
    await page.goBack();
    await explorer.map.waitFor();
    expect(explorer.address.get("screen")).toBeNull();
    expect(explorer.problems).toEqual([]);
  }));

test("in Arabic, on a phone, time runs from the right, and a tap says what a bar means", () =>
  visit(
    { language: "ar", width: 390, height: 844, touch: true, address: { lang: "ar", screen: "chronicle" } },
    async (explorer) => {
      const { page, t } = explorer;
      const link = gridOf(explorer).getByRole("link", { name: /^الغوطة الشرقية/ });
      await link.waitFor();
      const siege = gridOf(explorer)
        .getByRole("gridcell", { name: new RegExp(`^${t("states.status.besieged", { gender: "feminine" })}`) })
        .first();
      const box = await siege.boundingBox();
      expect(box).not.toBeNull();
      if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await page.getByRole("button", { name: t("chronicle.open"), exact: true }).waitFor();
      await explorer.picture(inject("picturesFolder"), "chronicle-ar-phone");
      expect(await explorer.accessibilityFaults()).toEqual([]);
      await link.focus();
      await explorer.press("ArrowLeft");
      await page.waitForFunction(() => document.activeElement?.tagName === "TD");
      expect(explorer.problems).toEqual([]);
    },
  ));

/** In the page: whether words of a text or of its paragraphs are cut off. */
function hasLostWords(whole: Element): boolean {
  return [whole, ...whole.querySelectorAll("p")].some(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth || scrollHeight > clientHeight + 1,
  );
}

/** Where the line of the open place stands in what is seen of the grid; null where it is not wholly seen. */
const seenLine = ({ page }: ExplorerPage) =>
  page.evaluate(() => {
    const row = document.querySelector("[role=grid] tr:has([aria-current])");
    const [line, lines] = [row, row?.parentElement].map((element) => element?.getBoundingClientRect());
    return line && lines && line.top >= lines.top - 1 && line.bottom <= lines.bottom + 1 ? line.top - lines.top : null;
  });

test.each(["en", "ar"] as const)(
  "(%s) on a phone a tap on a bar goes to its day, opens its place and leaves the bar in view, and so does Enter",
  (language) =>
    visit(
      {
        language,
        width: 390,
        height: 844,
        touch: true,
        address: { lang: language, screen: "chronicle", day: "2016-03-04" },
      },
      async (explorer) => {
        const { page, t } = explorer;
        const rows = gridOf(explorer).getByRole("row");
        await rows.nth(4).waitFor();
        const besieged = new RegExp(`^${t("states.status.besieged", { gender: "feminine" }).slice(0, 5)}`);
        const bar = rows.nth(4).getByRole("gridcell", { name: besieged }).first();
        const box = await bar.boundingBox();
        expect(box).not.toBeNull();
        if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
        await page.waitForFunction(() => new URL(location.href).searchParams.get("place") !== null);
        await page.waitForFunction(
          () => (new URL(location.href).searchParams.get("day") ?? "2016-03-04") !== "2016-03-04",
        );
        await explorer.sheet.waitFor();
        await page.getByRole("button", { name: t("chronicle.open"), exact: true }).waitFor();
        await expect.poll(() => seenLine(explorer)).not.toBeNull();
        const reading = page.getByRole("button", { name: t("chronicle.open"), exact: true }).locator("xpath=../..");
        expect(await reading.evaluate(hasLostWords)).toBe(false);
        await explorer.picture(inject("picturesFolder"), `chronicle-tapped-${language}`);
        await explorer.sheet.getByRole("button", { name: t("evidence.close-place", { place: "" }).trim() }).click();
        await explorer.hasAddress("place", null);

        await gridOf(explorer).getByRole("link").first().focus();
        await explorer.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
        await explorer.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
        await page.waitForFunction(() => document.activeElement?.tagName === "TD");
        await explorer.press("Enter");
        await explorer.sheet.waitFor();
        await expect.poll(() => seenLine(explorer)).not.toBeNull();
        expect(explorer.problems).toEqual([]);
      },
    ),
);

test.each((["en", "ar"] as const).flatMap((language) => [390, 768, 1024, 1360].map((width) => ({ language, width }))))(
  "($language, $width px wide) sorted by days under siege, every line tells them, ranges too",
  ({ language, width }) =>
    visit(
      { language, width, height: 1000, address: { lang: language, screen: "chronicle", sort: "duration" } },
      async (explorer) => {
        const links = gridOf(explorer).getByRole("link");
        await links.nth(14).waitFor();
        await explorer.picture(inject("picturesFolder"), `chronicle-days-${width}-${language}`);
        const lines = await links.evaluateAll((all) =>
          all.map((link) => {
            const [room, figure] = [link, link.querySelector("bdi ~ *")].map((part) => part?.getBoundingClientRect());
            const isWhole =
              room &&
              figure &&
              figure.width > 30 &&
              figure.left >= room.left &&
              figure.right <= room.right &&
              figure.top >= room.top - 3 &&
              figure.bottom <= room.bottom + 3;
            return { text: link.textContent, isWhole };
          }),
        );
        expect(lines.filter(({ text }) => / (to|إلى) /.test(text))).not.toEqual([]);
        expect(lines.filter(({ text }) => !/\d+ (days|يوماً|يوم|أيام)$/.test(text))).toEqual([]);
        expect(lines.filter(({ isWhole }) => !isWhole)).toEqual([]);
        expect(explorer.problems).toEqual([]);
      },
    ),
);

test("an address asks for the chronicle of a party; one that the record does not know is named, and all are shown", () =>
  visit({ address: { screen: "chronicle", sort: "duration", party: "jaish-al-islam" } }, async (explorer) => {
    const { page, t } = explorer;
    const party = page.getByRole("combobox", { name: t("chronicle.party"), exact: true });
    await party.waitFor();
    expect(await party.inputValue()).toBe("jaish-al-islam");
    expect(await page.getByRole("combobox", { name: t("chronicle.sort"), exact: true }).inputValue()).toBe("duration");
    await page.goto(page.url().replace("jaish-al-islam", "atlantis"));
    await page.getByText(t("chronicle.unknown-party", { value: "atlantis" }), { exact: true }).waitFor();
    expect(await party.inputValue()).toBe("");
    await explorer.hasAddress("party", null);
    expect(explorer.address.get("sort")).toBe("duration");
    expect(explorer.problems).toEqual([]);
  }));

test("a screen that there is not is the map, with a notice", () =>
  visit({ address: { screen: "globe" } }, async (explorer) => {
    await explorer.notices.getByText(/globe/).waitFor();
    await explorer.map.waitFor();
  }));

test("all of the chronicle is printed on one sheet of A4 or Letter, and weighs no more than a few pictures", () =>
  visit({ address: { screen: "chronicle" } }, async (explorer) => {
    await gridOf(explorer).getByRole("row").nth(1).waitFor();
    for (const format of ["A4", "Letter"]) {
      const paper = await explorer.page.pdf({ format, preferCSSPageSize: true, printBackground: true });
      expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
      expect(paper.byteLength).toBeLessThan(4_000_000);
    }
    // The width of A4 within its margins: there each name stands in the line of its bars.
    await explorer.page.setViewportSize({ width: 718, height: 1040 });
    await explorer.page.emulateMedia({ media: "print" });
    await explorer.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const lines = await explorer.page.evaluate(() =>
      [...document.querySelectorAll("[role=grid] tr")].flatMap((row) => {
        const [name, bars] = [row.querySelector("th a"), row.querySelector("svg")].map((part) =>
          part?.getBoundingClientRect(),
        );
        return name && bars ? [{ name: (name.top + name.bottom) / 2, top: bars.top, bottom: bars.bottom }] : [];
      }),
    );
    expect(lines.length).toBeGreaterThan(90);
    expect(lines.filter(({ name, top, bottom }) => name < top || name > bottom)).toEqual([]);
  }));
