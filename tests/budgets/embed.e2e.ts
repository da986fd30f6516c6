import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, type Browser } from "../e2e/driver/browser";
import { serveHost } from "../e2e/driver/serveHost";

/** All that a frame asks for until its slider answers, fonts and headers too, as it travels (brotli), in bytes. */
const UNTIL_IT_ANSWERS = 180_000;
const MOST_REQUESTS = 13;

const host = serveHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser({ webgl: false });
});
afterAll(() => browser.close());

test.each([
  ["embed/", 640],
  ["ar/embed/", 640],
  ["ar/embed/", 390],
])(
  "%s in a frame of %i pixels weighs less than 180 KB until the slider answers, and 13 requests are enough",
  async (path, width) => {
    host.put(
      "/",
      `<!doctype html><title>Host</title><iframe src="${inject("siteUrl")}${path}" width="${width}" height="600"></iframe>`,
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send("Network.enable");
    const ours = new Set<string>();
    const weights: number[] = [];
    network.on("Network.requestWillBeSent", ({ requestId, request }) => {
      if (request.url.startsWith(inject("siteUrl"))) ours.add(requestId);
    });
    network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (ours.has(requestId)) weights.push(encodedDataLength);
    });
    await page.goto(host.url());
    const slider = page.frameLocator("iframe").getByRole("slider");
    await slider.focus();
    const before = await slider.getAttribute("aria-valuetext");
    await slider.press("ArrowRight");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(before);
    await page.waitForLoadState("networkidle");
    await context.close();
    const bytes = weights.reduce((sum, weight) => sum + weight, 0);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(UNTIL_IT_ANSWERS);
  },
);
