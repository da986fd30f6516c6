import { expect, test } from "vitest";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });
const live = withExplorer({ webgl: true });

test.each([
  ["en", 640, "northern-aleppo", "Northern Aleppo", ["Azaz", "Afrin", "al-Bab", "Jarablus"]],
  ["en", 280, "western-ghouta", "Western Ghouta", []],
  ["ar", 390, "western-ghouta", "الغوطة الغربية", ["زاكية"]],
  ["ar", 390, "rashidin", "الراشدين", []],
  ["en", 640, "eastern-ghouta", "Eastern Ghouta", []],
] as const)(
  "in %s, %i pixels wide, an embed of the area %s is headed by its name, names it on the map, and shows what lies in it",
  (language, width, area, name, within) =>
    drawn(
      { language, width, path: language === "ar" ? "ar/embed/" : "embed/", address: { area } },
      async ({ page, problems }) => {
        // Neither the title line nor the page's name says that it is around Damascus.
        const heading = `${language === "ar" ? "الحصار والهدن" : "Sieges and truces"}: ${name}`;
        await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
        expect(await page.title()).toBe(`${heading} – Truceline`);
        const map = page.getByRole("application");
        for (const text of [name, ...within]) await map.getByText(text, { exact: true }).first().waitFor();
        // It is not chosen: no card of it lies over the map.
        expect(await page.getByRole("region", { name, exact: true }).count()).toBe(0);
        expect(problems).toEqual([]);
      },
    ),
);

test.each([
  ["en", "northern-aleppo", "douma", "Douma", "Sieges and truces around Damascus"],
  ["ar", "wadi-barada", "douma", "دوما", "الحصار والهدن في محيط دمشق"],
] as const)(
  "in %s, an embed of the area %s that begins at %s, which lies elsewhere, names no area over a map that does not show it",
  (language, area, place, name, heading) =>
    drawn(
      { language, width: 640, path: language === "ar" ? "ar/embed/" : "embed/", address: { area, place } },
      async ({ page, problems }) => {
        const title = page.getByRole("heading", { level: 1, name: heading, exact: true });
        await title.waitFor();
        expect(await page.title()).toBe(`${name} – ${heading} – Truceline`);
        const card = page.getByRole("region", { name, exact: true });
        await card.getByRole("button").click();
        await card.waitFor({ state: "hidden" });
        // The map stays where it is, and so does what is said of it.
        await title.waitFor();
        expect(await page.title()).toBe(`${heading} – Truceline`);
        expect(problems).toEqual([]);
      },
    ),
);

test.each([
  ["drawn", "en", { area: "northern-aleppo" }],
  ["live", "en", { area: "northern-aleppo" }],
  ["drawn", "ar", { place: "foua-kafraya" }],
  ["live", "ar", { place: "foua-kafraya" }],
] as const)(
  "the %s map's third button leads back to where the map began, and is called so: in %s, %o",
  (painter, language, address) =>
    (painter === "live" ? live : drawn)(
      { language, width: 640, path: language === "ar" ? "ar/embed/" : "embed/", address },
      async (explorer) => {
        const { page, problems } = explorer;
        const heading = page.getByRole("heading", { level: 1 });
        const began = await heading.textContent();
        const explore = page.getByRole("link", { name: explorer.words("embed.explore"), exact: true });
        const view = async (): Promise<string> =>
          new URL((await explore.getAttribute("href")) ?? "", page.url()).searchParams.get("map") ?? "";
        await page.getByRole("slider").waitFor();
        // Until it was moved the link follows the frame, whose size is settled once the drawn map stands.
        await page.getByRole("application").waitFor();
        const first = await view();
        await page.getByRole("button", { name: explorer.words("space.zoom-out"), exact: true }).click();
        await expect.poll(view).not.toBe(first);
        if (painter === "live") await page.locator('[data-painter="webgl"]').waitFor();
        await page.getByRole("button", { name: explorer.words("embed.reset"), exact: true }).click();
        await expect.poll(view).toBe(first);
        expect(await heading.textContent()).toBe(began);
        expect(problems).toEqual([]);
      },
    ),
);

test.each(["en", "ar"] as const)(
  "in %s, an embed of an area with a place in it open is headed by the area's name",
  (language) =>
    drawn(
      {
        language,
        width: 640,
        path: language === "ar" ? "ar/embed/" : "embed/",
        address: { area: "eastern-ghouta", place: "douma" },
      },
      async ({ page, problems }) => {
        const name = language === "ar" ? "الحصار والهدن: الغوطة الشرقية" : "Sieges and truces: Eastern Ghouta";
        await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
        expect(await page.title()).toBe(`${language === "ar" ? "دوما" : "Douma"} – ${name} – Truceline`);
        expect(problems).toEqual([]);
      },
    ),
);

test.each([
  ["en", 640, "northern-aleppo", "Azaz"],
  ["ar", 390, "western-ghouta", "زاكية"],
] as const)(
  "in %s, %i pixels wide, the link of an untouched embed of the area %s leads to a map on which %s is",
  (language, width, area, within) =>
    drawn(
      { language, width, path: language === "ar" ? "ar/embed/" : "embed/", address: { area } },
      async (explorer) => {
        const { page, problems } = explorer;
        const link = page.getByRole("link", { name: explorer.words("embed.explore"), exact: true });
        await page.getByRole("application").getByText(within, { exact: true }).first().waitFor();
        const address = new URL((await link.getAttribute("href")) ?? "", page.url());
        expect(address.searchParams.get("map")).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
        expect(address.searchParams.has("place")).toBe(false);
        await page.goto(address.href);
        const name = page.getByRole("application").getByText(within, { exact: true }).first();
        await name.waitFor();
        const box = await name.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
        expect(problems).toEqual([]);
      },
    ),
);
