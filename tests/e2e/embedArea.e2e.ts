import { expect, test } from "vitest";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });

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
