import { describe, expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();
const SIZES = [
  { name: "wide", width: 1360, height: 860 },
  { name: "tablet", width: 768, height: 1024 },
  { name: "phone", width: 390, height: 844, touch: true },
] as const;

describe.each(["en", "ar"] as const)("in %s", (language) => {
  describe.each(SIZES)("on a screen that is $name", ({ name, ...size }) => {
    test.each([false, true])("the list and the sheet are free of faults (dark: %s)", (dark) =>
      visit({ language, dark, ...size, address: { lang: language, day: "2016-03-04" } }, async (explorer) => {
        const folder = inject("picturesFolder");
        const ending = `${language}-${name}-${dark ? "dark" : "light"}`;
        await explorer.hasRecord();
        await explorer.hasLiveMap();
        await explorer.picture(folder, `list-${ending}`);
        expect(await explorer.accessibilityFaults()).toEqual([]);
      }),
    );

    test("the sheet of Douma is free of faults", () =>
      visit({ language, ...size, address: { lang: language, day: "2016-03-04", place: "douma" } }, async (explorer) => {
        await explorer.heading(language === "ar" ? "دوما" : "Douma").waitFor();
        await explorer.sheet.getByRole("link").first().waitFor();
        await explorer.hasLiveMap();
        await explorer.picture(inject("picturesFolder"), `sheet-${language}-${name}`);
        expect(await explorer.accessibilityFaults()).toEqual([]);
      }));
  });

  test("the legend's sheet is free of faults, and Escape closes it", () =>
    visit({ language, address: { lang: language } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.button("app.all-symbols").click();
      const dialog = explorer.page.getByRole("dialog");
      await dialog.waitFor();
      await explorer.picture(inject("picturesFolder"), `symbols-${language}`);
      expect(await explorer.accessibilityFaults()).toEqual([]);
      await explorer.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }));
});
