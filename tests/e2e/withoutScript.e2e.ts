import { describe, expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

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
    }));

  test("a phone sees a map drawn for its width", () =>
    visit({ script: false, width: 390, height: 844 }, async (explorer) => {
      await explorer.map.getByRole("img").getByText("Eastern Ghouta", { exact: true }).waitFor();
      expect(await explorer.map.getByRole("img").count()).toBe(1);
    }));
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

  test("a page with another day in its address never shows its own day's picture", () =>
    visit({ address: { day: "2018-04-01" } }, async (explorer) => {
      await explorer.seesDay("2018-04-01");
      await explorer.map.getByText("People are being moved out of Douma.").first().waitFor();
      expect(await explorer.page.locator("html").getAttribute("data-held")).toBeNull();
    }));
});
