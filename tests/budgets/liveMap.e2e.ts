import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, type Browser } from "../e2e/driver/browser";
import { weightOf } from "../e2e/driver/weightOf";

/** DESIGN's limit: the live map's scripts, worker and style, compressed, in bytes. */
const LIVE_MAP = 460_000;
/** MapLibre alone weighs more: less is measured where something was not seen. */
const AT_LEAST = 400_000;
const WHOLE = { width: 1360, height: 860 };

/** Opens a page, notes which scripts and styles of ours it asks for, and lets a reader do something there. */
async function askedBy(
  browser: Browser,
  path: string,
  until: (page: Awaited<ReturnType<Browser["newPage"]>>, asked: ReadonlySet<string>) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const context = await browser.newContext({ viewport: WHOLE });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      if (inject("siteUrl").startsWith(origin) && /\.(?:m?js|css)$/.test(pathname)) asked.add(origin + pathname);
    });
    await page.goto(`${inject("siteUrl")}${path}`);
    await until(page, asked);
    await page.waitForLoadState("networkidle");
    return asked;
  } finally {
    await context.close();
  }
}

/** The names of what is fetched for the live map, and what they weigh together. */
async function liveMapOf(addresses: readonly string[]): Promise<{ readonly names: string; readonly bytes: number }> {
  let bytes = 0;
  for (const address of addresses) bytes += (await weightOf(address)).bytes;
  return { names: addresses.map((address) => address.replace(/.*\//, "")).join(" "), bytes };
}

describe("with WebGL", () => {
  let browser: Browser;
  let without: Browser;
  beforeAll(async () => {
    browser = await launchBrowser({ webgl: true });
    without = await launchBrowser({ webgl: false });
  });
  afterAll(() => Promise.all([browser.close(), without.close()]));

  test("the explorer asks for less than 460 KB more of script and style than without", async () => {
    const plain = await askedBy(without, "", async (page) => {
      await page.getByRole("application").waitFor();
    });
    const live = await askedBy(browser, "", async (page) => {
      await page.locator('[data-painter="webgl"]').waitFor();
    });
    const { names, bytes } = await liveMapOf([...live].filter((address) => !plain.has(address)));
    expect(names).toMatch(/TruceMap-.*maplibre-gl-worker-/);
    expect(names).toMatch(/\.css/);
    expect([names, bytes > AT_LEAST, bytes < LIVE_MAP]).toEqual([names, true, true]);
  });

  test("an embed asks for less than 460 KB of script and style once its reader zooms the map, and for none of it before", async () => {
    let before: readonly string[] = [];
    const all = await askedBy(browser, "embed/", async (page, asked) => {
      await page.getByRole("application").waitFor();
      await page.waitForLoadState("networkidle");
      before = [...asked];
      await page.getByRole("button", { name: "Zoom in" }).click();
      await page.locator('[data-painter="webgl"]').waitFor();
    });
    expect(before.join(" ")).not.toMatch(/maplibre|live-map/);
    const { names, bytes } = await liveMapOf([...all].filter((address) => !before.includes(address)));
    expect(names).toMatch(/embed-live-map-.*maplibre-gl-worker-/);
    expect(names).toMatch(/\.css/);
    expect([names, bytes > AT_LEAST, bytes < LIVE_MAP]).toEqual([names, true, true]);
  });
});
