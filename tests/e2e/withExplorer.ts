import type { Browser } from "./driver/browser";
import { launchBrowser } from "./driver/browser";
import { ExplorerPage, type Visit } from "./driver/ExplorerPage";
import { afterAll, beforeAll, inject } from "vitest";

/** Gives the tests of a file one browser; each of them opens the explorer in a fresh profile of it. */
export function withExplorer(options: { readonly webgl: boolean } = { webgl: true }) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (visit: Visit, journey: (explorer: ExplorerPage) => Promise<void>): Promise<void> => {
    const explorer = await ExplorerPage.open(browser, inject("siteUrl"), visit);
    try {
      await journey(explorer);
    } catch (error) {
      const name = `failed-${Date.now()}`;
      await explorer.picture(inject("picturesFolder"), name).catch(() => undefined);
      throw error;
    } finally {
      await explorer.close();
    }
  };
}
