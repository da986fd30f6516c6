import { expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

test("a reader goes to the table, sorts it by keys, finds a place, takes it along, opens it, cites it, and finds it on the map", () =>
  visit({ address: { day: "2016-03-04" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    await page.getByRole("link", { name: t("app.screen-table"), exact: true }).click();
    await explorer.hasAddress("screen", "table");
    const table = page.getByRole("table");
    await table.getByRole("link", { name: /^Daraya داريا/ }).waitFor();
    expect(await explorer.accessibilityFaults()).toEqual([]);

    const people = table.getByRole("columnheader", { name: t("table.column-people"), exact: true });
    await people.getByRole("button").focus();
    await explorer.press("Enter");
    expect(await people.getAttribute("aria-sort")).toBe("descending");
    await explorer.press("Enter");
    expect(await people.getAttribute("aria-sort")).toBe("ascending");
    await explorer.picture(inject("picturesFolder"), "table-en");

    await page.getByRole("searchbox", { name: t("table.find"), exact: true }).fill("داريّا");
    await page.getByText(t("table.count", { count: 2 }), { exact: true }).waitFor();
    await explorer.button("table.copy").click();
    await page
      .getByText(t("table.copied", { count: 2 }), { exact: true })
      .or(page.getByText(t("table.copy-failed"), { exact: true }))
      .waitFor();
    const saved = page.waitForEvent("download");
    await explorer.button("table.save").click();
    expect((await saved).suggestedFilename()).toBe("truceline-2016-03-04.csv");

    await table.getByRole("link", { name: /^Daraya داريا/ }).press("Enter");
    await explorer.heading("Daraya").waitFor();
    expect(await table.getByRole("link", { name: /^Daraya داريا/ }).getAttribute("aria-current")).toBe("true");
    await explorer.sheet.getByText(/^Record of .*Cite this view$/).click();
    await explorer.sheet.getByText(/Daraya on 4 March 2016.*seen on .*day=2016-03-04/).waitFor();
    await explorer.sheet.getByRole("combobox", { name: t("cite.form") }).selectOption({ label: "BibTeX" });
    await explorer.sheet.getByText(/^@misc\{truceline-daraya-2016-03-04,/).waitFor();
    expect(await explorer.accessibilityFaults()).toEqual([]);
    await page.getByRole("link", { name: t("app.screen-map"), exact: true }).click();
    await explorer.map.waitFor();
    await explorer.heading("Daraya").waitFor();
    expect(explorer.address.get("place")).toBe("daraya");
    expect(explorer.problems).toEqual([]);
  }));

test("in Arabic, on a phone and in the dark, the table is free of faults", () =>
  visit(
    {
      language: "ar",
      width: 390,
      height: 844,
      touch: true,
      dark: true,
      address: { lang: "ar", screen: "table", according: "un" },
    },
    async (explorer) => {
      await explorer.page
        .getByRole("link", { name: /^داريا/ })
        .first()
        .waitFor();
      await explorer.picture(inject("picturesFolder"), "table-ar-phone");
      expect(await explorer.accessibilityFaults()).toEqual([]);
      expect(explorer.problems).toEqual([]);
    },
  ));
