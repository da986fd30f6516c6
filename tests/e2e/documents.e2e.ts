import { describe, expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

test("a reader goes from the map to all sources, filters them, and comes by an event's place back to the map", () =>
  visit({}, async (reader) => {
    const { page } = reader;
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    await page.getByRole("heading", { name: "Sources", level: 1 }).waitFor();
    const shown = page.getByRole("status");
    const all = Number(/\d+/.exec((await shown.textContent()) ?? "")?.[0]);
    expect(all).toBeGreaterThan(900);
    await page.getByLabel("Language").selectOption({ label: "Arabic" });
    await page.getByLabel("Year").selectOption("2017");
    await page.getByLabel("Publisher or title").fill("zaman");
    const few = Number(/\d+/.exec((await shown.textContent()) ?? "")?.[0]);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all / 10);
    expect(await page.getByRole("row").count()).toBe(few + 1);
    expect(await reader.accessibilityFaults()).toEqual([]);
    await page.getByRole("link", { name: "Zaman al-Wasl" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Cite this source" }).waitFor();
    await page.getByRole("link", { name: "Eastern Qalamoun" }).first().click();
    await page.getByRole("heading", { name: "Eastern Qalamoun" }).first().waitFor();
  }));

test("the code of the examples takes the map from the site that shows it", () =>
  visit({ path: "examples/" }, async ({ page }) => {
    const code = page.getByText(`src="${inject("siteUrl")}embed/truceline-map.js"`);
    await expect.poll(() => code.count()).toBeGreaterThan(1);
  }));

test.each([
  ["in English on a wide screen", "", 1360],
  ["in Arabic on a phone", "ar/", 390],
] as const)("axe finds nothing in the page of examples, nor in its maps: %s", (_, language, width) =>
  visit({ path: `${language}examples/`, width, height: 860 }, async (reader) => {
    const maps = reader.page.locator("truceline-map");
    expect(await maps.count()).toBe(6);
    for (const map of await maps.all()) {
      await map.scrollIntoViewIfNeeded();
      await map.locator("iframe").contentFrame().getByRole("application").waitFor();
    }
    expect(await reader.accessibilityFaults()).toEqual([]);
    // Each frame is called after what is in it: whose account, or which place.
    const titles = new Set(
      await maps.locator("iframe").evaluateAll((frames) => frames.map((one) => one.getAttribute("title"))),
    );
    expect(titles.size).toBe(6);
  }),
);

describe.each(["", "ar/"])("below /%s", (language) => {
  test.each([
    "sources/",
    "source/syria-direct-2015-10-04/",
    "party/jaish-al-islam/",
    "agreements/",
    "agreement/al-qadam-is-rebel-truce-2015-10-01/",
    "story/seven-years/four-towns/",
    "parties/",
    "method/",
    "about/",
  ])("%s is free of faults on a phone and reads without script", (path) =>
    visit({ path: language + path, script: false, width: 390, height: 844 }, async (reader) => {
      await reader.page.getByRole("heading", { level: 1 }).waitFor();
      await reader.picture(inject("picturesFolder"), `page-${(language + path).replaceAll("/", "-")}`);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }),
  );
  test.each([
    "party/jaish-al-islam/",
    "agreement/al-qadam-is-rebel-truce-2015-10-01/",
    "story/al-qadam-2015/double-siege/",
    "method/",
  ])("axe finds nothing in %s", (path) =>
    visit({ path: language + path, dark: language !== "" }, async (reader) => {
      await reader.page.getByRole("heading", { level: 1 }).waitFor();
      expect(await reader.accessibilityFaults()).toEqual([]);
    }),
  );
});
