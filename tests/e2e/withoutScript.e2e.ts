import { describe, expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

/** What the page is made by in the browser; its style sheet is called like it. */
const PROGRAM = /\/assets\/index-[^/]+\.js$/;

describe("without script", () => {
  test("the map of 4 March 2016 is seen, and a reader goes by links to a place, its evidence, the other language and another day", () =>
    visit({ script: false }, async (explorer) => {
      const { page } = explorer;
      await explorer.map.getByRole("img").getByText("Eastern Ghouta", { exact: true }).waitFor();
      await explorer.picture(inject("picturesFolder"), "without-script");
      await page.getByRole("link", { name: /^\s*[\u2066-\u2069]?Douma/ }).click();
      await explorer.heading("Douma").waitFor();
      expect(new URL(page.url()).pathname).toMatch(/\/place\/douma\/$/);
      const denies = page.getByRole("group", { name: "Denies", exact: true });
      await denies
        .getByText(/Jaish al-Islam/)
        .first()
        .waitFor();
      expect(await denies.getByRole("link").first().getAttribute("href")).toMatch(/^https?:\/\//);
      await page.getByRole("link", { name: "العربية", exact: true }).click();
      await page.getByRole("heading", { name: /دوما/, level: 2 }).waitFor();
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      await page.getByRole("link", { name: "26 آب 2016", exact: true }).click();
      expect(new URL(page.url()).pathname).toMatch(/\/ar\/day\/2016-08-26\/$/);
      await page.getByRole("heading", { name: /26 آب 2016/, level: 2 }).waitFor();
      // Open it would lie over Wadi Barada, which is besieged.
      const small = page.getByRole("img", { name: /خريطة سوريا.*إدلب/ });
      expect(await small.isVisible()).toBe(false);
      await page.getByText("إلى أين نُقل الناس منذ 26 آب 2016").click();
      await small.waitFor();
    }));

  test("a phone sees a map drawn for its width, with its scale and legend", () =>
    visit({ script: false, width: 390, height: 844 }, async (explorer) => {
      await explorer.map.getByRole("img").getByText("Eastern Ghouta", { exact: true }).waitFor();
      expect(await explorer.map.getByRole("img").count()).toBe(1);
      await explorer.page.getByText("10 km", { exact: true }).filter({ visible: true }).waitFor();
      await explorer.page.getByRole("group", { name: "Siege", exact: true }).getByText("partial").waitFor();
    }));

  test.each([
    ["day/2018-04-01/", "en", 1360],
    ["ar/day/2016-10-19/", "ar", 1280],
    ["day/2016-08-26/", "en", 390],
  ] as const)(
    "on %s, in %s, %i pixels wide, the small map stands below the large one, folded or not",
    (path, language, width) =>
      visit({ path, language, script: false, width }, async ({ page, map, t }) => {
        const small = page.getByRole("group").filter({ hasText: t("picture.destinations-note") });
        const isBelow = async (): Promise<void> => {
          const foot = await map
            .getByText(t("space.schematic"), { exact: true })
            .filter({ visible: true })
            .boundingBox();
          const box = await small.boundingBox();
          expect(box?.y ?? 0).toBeGreaterThanOrEqual((foot?.y ?? Infinity) + (foot?.height ?? 0));
        };
        await isBelow();
        await small.locator("summary").click();
        await small.getByRole("img").waitFor();
        await isBelow();
      }),
  );

  test.each([
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
    { width: 820, height: 1180 },
    { width: 912, height: 1368 },
    { width: 1024, height: 1366 },
    { width: 1360, height: 1366 },
    { width: 1080, height: 1920 },
    { width: 2560, height: 1440 },
    { width: 3840, height: 2160 },
  ])("in a window of $width by $height pixels the ground goes on to the edges of the map", (size) =>
    visit({ ...size, script: false }, async ({ map }) => {
      const reach = await map.getByRole("img").evaluate((picture) => {
        const frame = picture.parentElement?.getBoundingClientRect();
        const drawn = picture.getBoundingClientRect();
        // What is drawn first is the land, cut to what all frames may show.
        const land = picture.querySelector("use")?.getBoundingClientRect();
        if (!frame || !land) return [];
        return [drawn, land].flatMap(({ top, bottom, left, right }) => [
          frame.top - top,
          bottom - frame.bottom,
          frame.left - left,
          right - frame.right,
        ]);
      });
      expect(reach).toHaveLength(8);
      expect(Math.min(...reach)).toBeGreaterThanOrEqual(0);
    }),
  );

  test.each([
    { width: 390, height: 844, isDrawn: true },
    { width: 600, height: 900, isDrawn: true },
    { width: 1360, height: 860, isDrawn: false },
  ])("at $width pixels the legend of 21 May 2018 explains the local truces if they are drawn: $isDrawn", (asked) =>
    visit({ path: "day/2018-05-21/", script: false, ...asked }, async ({ page }) => {
      await page.getByRole("group", { name: "Evacuation", exact: true }).getByText("completed").waitFor();
      const truce = page.getByRole("group", { name: "Truce", exact: true });
      expect(await truce.getByText("local", { exact: true }).filter({ visible: true }).count()).toBe(
        asked.isDrawn ? 1 : 0,
      );
      expect(await truce.count()).toBe(asked.isDrawn ? 1 : 0);
    }),
  );
});

describe("with script", () => {
  test("a day's own page goes on from that day, and its address becomes the explorer's when the reader moves on", () =>
    visit({ path: "day/2016-08-26/" }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.seesDay("2016-08-26");
      await explorer.hasLiveMap();
      expect(explorer.problems).toEqual([]);
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      await explorer.hasAddress("day", "2016-08-27");
      expect(new URL(explorer.page.url()).pathname).toBe("/");
    }));

  test.each([
    { what: "a day", language: "en", address: { day: "2018-04-01" }, day: "2018-04-01" },
    { what: "an event", language: "en", address: { event: "eg-chlorine-claim-2018-03-06" }, day: "2018-03-06" },
    { what: "a language", language: "ar", address: { lang: "ar", day: "2016-08-26" }, day: "2016-08-26" },
  ] as const)("a page with $what in its address never lets its own day's picture be seen", (asked) =>
    visit({ ...asked, watch: notePictures }, async (explorer) => {
      await explorer.seesDay(asked.day);
      await explorer.hasRecord();
      expect(await explorer.page.evaluate(() => performance.getEntriesByName("own picture seen").length)).toBe(0);
      expect(await explorer.page.locator("html").getAttribute("data-held")).toBeNull();
    }),
  );

  test.each([
    { language: "en", path: "", address: { day: "2018-04-01" } },
    { language: "ar", path: "", address: { day: "2018-04-01", lang: "ar" }, reducedMotion: true },
    { language: "en", path: "embed/", address: { day: "2018-04-01" } },
    { language: "ar", path: "embed/", address: { day: "2018-04-01", lang: "ar" }, reducedMotion: true },
  ] as const)(
    "a reader who waits for another map than /$path came with is told so in words, in the language asked for: $language",
    (asked) =>
      visit(
        {
          ...asked,
          watch: notePictures,
          until: "commit",
          answers: [{ to: /\/assets\/(?:index|embed)-[^/]+\.js$/, with: "held" }],
        },
        async (explorer) => {
          const { page } = explorer;
          const coming = page.getByRole("status").filter({
            hasText:
              asked.language === "ar" ? "يجري جلب الخريطة المطلوبة." : "The map that was asked for is being fetched.",
          });
          await coming.waitFor();
          expect(await page.getByRole("status").count()).toBe(1);
          expect(await page.getByRole("img").count()).toBe(0);
          explorer.letThrough();
          await explorer.slider.waitFor();
          await coming.waitFor({ state: "hidden" });
          expect(await page.evaluate(() => performance.getEntriesByName("own picture seen").length)).toBe(0);
        },
      ),
  );

  test.each([
    { what: "the explorer", language: "en", path: "", day: "2018-04-01", own: "4 March 2016", of: "1 April 2018" },
    {
      what: "a place in Arabic",
      language: "ar",
      path: "ar/place/douma/",
      day: "2016-08-26",
      own: "4 آذار 2016",
      of: "26 آب 2016",
    },
    {
      what: "a day of its own",
      language: "en",
      path: "day/2018-04-14/",
      day: "2014-02-10",
      own: "14 April 2018",
      of: null,
    },
  ] as const)(
    "$what whose program does not come never shows its own day to a reader who asked for another: words stand there, and ways on",
    ({ language, path, day, own, of }) =>
      visit(
        { language, path, address: { day }, watch: notePictures, answers: [{ to: PROGRAM, with: "nothing" }] },
        async (explorer) => {
          const { page } = explorer;
          const alert = page.getByRole("alert");
          await alert.filter({ hasText: own }).waitFor();
          await explorer.picture(inject("picturesFolder"), `missing-${language}-${day}`);
          for (const role of ["img", "button", "slider", "complementary"] as const)
            expect(await page.getByRole(role).count()).toBe(0);
          expect(await page.getByRole("heading").count()).toBe(1);
          expect(await page.evaluate(() => performance.getEntriesByName("own picture seen").length)).toBe(0);
          const ways = page.getByRole("main").getByRole("link");
          expect(await ways.count()).toBe(of === null ? 2 : 3);
          expect(await ways.first().evaluate((link) => link instanceof HTMLAnchorElement && link.href)).toBe(
            page.url(),
          );
          if (of !== null) {
            await ways.filter({ hasText: of }).click();
            await page.waitForURL(({ pathname }) => pathname === `/${language === "ar" ? "ar/" : ""}day/${day}/`);
            await page.goBack();
          }
          await ways.filter({ hasText: own }).click();
          expect(page.url()).toBe(new URL(path, inject("siteUrl")).href);
          await page.getByRole("heading", { name: own }).first().waitFor();
        },
      ),
  );

  test("a page whose program does not come for its own day is not left blank: it says which day at once, and offers no dead controls", () =>
    visit(
      { address: { day: "2016-03-04", map: "33.5,36.3,11" }, answers: [{ to: PROGRAM, with: "nothing" }] },
      async ({ page }) => {
        await page.getByRole("heading", { name: "Places on 4 March 2016" }).waitFor();
        const note = page.getByText("This is 4 March 2016. The page is shown without script");
        await note.waitFor();
        const box = await note.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
        for (const name of ["Play", "Search", "All symbols"])
          expect(await page.getByRole("button", { name }).count()).toBe(0);
        await page.getByRole("link", { name: "1 April 2018", exact: true }).waitFor();
      },
    ));

  test("a program that comes after words said that it did not shows the day asked for, and the words go", () =>
    visit(
      {
        address: { day: "2018-04-01" },
        watch: failEarly,
        until: "commit",
        answers: [{ to: PROGRAM, with: "held" }],
      },
      async (explorer) => {
        await explorer.page.getByRole("alert").filter({ hasText: "4 March 2016" }).waitFor();
        explorer.letThrough();
        await explorer.seesDay("2018-04-01");
        expect(await explorer.page.getByRole("alert").count()).toBe(0);
      },
    ));

  test.each([{ day: "2016-03-04" }, { place: "douma" }, { place: "douma", day: "2016-03-04" }])(
    "an address with the page's own day, or a place on it, keeps the picture that the page came with until a map is drawn: %o",
    (address) =>
      visit(
        { address, watch: noteShifts, until: "commit", answers: [{ to: PROGRAM, with: "held" }] },
        async (explorer) => {
          await expect.poll(() => explorer.map.getByRole("img").filter({ visible: true }).count()).toBe(1);
          explorer.letThrough();
          await explorer.hasLiveMap();
          if ("place" in address) await explorer.heading("Douma").waitFor();
          expect(await explorer.page.evaluate(() => performance.getEntriesByName("map gone").length)).toBe(0);
        },
      ),
  );

  test.each(
    (["en", "ar"] as const).flatMap((language) => [320, 390, 768, 1360].map((width) => [width, language] as const)),
  )(
    "at %i pixels, in %s, the timeline is as high before the program comes as then, and the map with it",
    (width, language) =>
      visit(
        {
          width,
          height: 900,
          language,
          path: language === "ar" ? "ar/" : "",
          until: "commit",
          answers: [{ to: PROGRAM, with: "held" }],
        },
        async (explorer) => {
          const before = await explorer.timeline.boundingBox();
          explorer.letThrough();
          await explorer.slider.waitFor();
          await explorer.page.waitForLoadState("networkidle");
          const after = await explorer.timeline.boundingBox();
          expect(Math.abs((after?.height ?? Infinity) - (before?.height ?? 0))).toBeLessThan(1);
        },
      ),
  );

  test.each([
    { path: "place/douma/", width: 1360, height: 860 },
    { path: "day/2018-04-01/", width: 1360, height: 860 },
    { path: "", width: 768, height: 1024 },
    { path: "", width: 390, height: 844 },
  ])("nothing jumps and the map is never gone while the program takes over, at $width pixels", (asked) =>
    visit({ ...asked, watch: noteShifts }, async (explorer) => {
      await explorer.hasLiveMap();
      await explorer.page.waitForLoadState("networkidle");
      const shift = await explorer.page.evaluate(() =>
        performance
          .getEntriesByName("shift")
          .reduce((sum, entry) => sum + Number("detail" in entry && entry.detail), 0),
      );
      expect(shift).toBeLessThan(0.1);
      expect(await explorer.page.evaluate(() => performance.getEntriesByName("map gone").length)).toBe(0);
    }),
  );
});

/** In the page: marks each frame on which the picture that the page came with can be seen. */
function notePictures(): void {
  const look = (): void => {
    const picture = document.querySelector("#root .first-map");
    if (picture && getComputedStyle(picture).visibility === "visible") performance.mark("own picture seen");
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: a program fails at once, as one does that meets a fault. */
function failEarly(): void {
  document.addEventListener("readystatechange", () => void Promise.reject(new Error("a fault")), { once: true });
}

/** In the page: marks each layout shift with its score (https://web.dev/cls), and each frame without a map after the first one with it. */
function noteShifts(): void {
  let isThere = false;
  const look = (): void => {
    const map = document.querySelector("#root .first-map, #root [data-painter] :is(canvas, svg)");
    const isSeen = map !== null && getComputedStyle(map).visibility === "visible";
    if (isThere && !isSeen) performance.mark("map gone");
    isThere ||= isSeen;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ("value" in entry) performance.mark("shift", { detail: Number(entry.value) });
  }).observe({ type: "layout-shift", buffered: true });
}
