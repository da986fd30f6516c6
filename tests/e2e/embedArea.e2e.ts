import { expect, test } from "vitest";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });

test.each([
  ["en", 640, "northern-aleppo", "Northern Aleppo", ["Azaz", "Afrin", "al-Bab"]],
  ["en", 280, "western-ghouta", "Western Ghouta", []],
  ["ar", 390, "western-ghouta", "الغوطة الغربية", ["زاكية"]],
  ["ar", 390, "rashidin", "الراشدين", []],
  ["en", 640, "eastern-ghouta", "Eastern Ghouta", []],
] as const)(
  "in %s, %i pixels wide, an embed of the area %s names it, and shows what lies in it",
  (language, width, area, name, within) =>
    drawn(
      { language, width, path: language === "ar" ? "ar/embed/" : "embed/", address: { area } },
      async ({ page, problems }) => {
        const map = page.getByRole("application");
        for (const text of [name, ...within]) await map.getByText(text, { exact: true }).first().waitFor();
        // It is not chosen: no card of it lies over the map.
        expect(await page.getByRole("region", { name, exact: true }).count()).toBe(0);
        expect(problems).toEqual([]);
      },
    ),
);
