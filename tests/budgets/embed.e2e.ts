import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, type Browser } from "../e2e/driver/browser";
import { serveHost } from "../e2e/driver/serveHost";

/**
 * All that a frame asks for until its slider answers, fonts and headers too, as it travels (brotli), in bytes. 2 KB less than the limit, so that
 * a change is told before it reaches it; and the ground far from Damascus, which a few stories begin with, and which comes once the slider answers.
 */
const BYTES = { withRoom: 178_000, withFarGround: 187_000 };
/** With a part of its own: of an earlier version, a story, or both. */
const REQUESTS = { plain: 13, withPart: 15, withBoth: 16 };

const host = serveHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser({ webgl: false });
});
afterAll(() => browser.close());

test.each([
  ["embed/", 640, REQUESTS.plain, BYTES.withRoom],
  ["ar/embed/", 390, REQUESTS.plain, BYTES.withRoom],
  ["embed/?place=douma&version=edb266f0", 640, REQUESTS.withPart, BYTES.withRoom],
  ["ar/embed/?place=douma&version=edb266f0", 640, REQUESTS.withPart, BYTES.withRoom],
  ["embed/?place=douma&story=al-qadam-2015", 640, REQUESTS.withPart, BYTES.withRoom],
  ["ar/embed/?place=douma&story=al-qadam-2015", 640, REQUESTS.withPart, BYTES.withRoom],
  ["embed/?story=al-qadam-2015&version=edb266f0", 640, REQUESTS.withBoth, BYTES.withRoom],
  ["ar/embed/?story=al-qadam-2015&version=edb266f0", 640, REQUESTS.withBoth, BYTES.withRoom],
  // Its first chapter looks beyond the ground that is near Damascus.
  ["ar/embed/?story=seven-years", 640, REQUESTS.withBoth, BYTES.withFarGround],
])(
  "%s in a frame of %i pixels: until the slider answers %i requests are enough, and %i bytes",
  async (path, width, requests, most) => {
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
    expect(weights.length).toBeLessThanOrEqual(requests);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(most);
  },
);

/** What a step of the day may cost that changes nothing on the map: calls of functions, and what is set, written or added in the page. */
const QUIET_STEP = { calls: 2000, changes: 6 };

test("a step of an embed's day on which nothing changes draws no map, no chart and no legend", async () => {
  const context = await browser.newContext({ viewport: { width: 640, height: 520 } });
  const page = await context.newPage();
  await page.goto(`${inject("siteUrl")}embed/`);
  await page.getByRole("application").waitFor();
  const slider = page.getByRole("slider");
  await slider.focus();
  const press = async (key: string): Promise<number> => {
    const before = await slider.getAttribute("aria-valuetext");
    await slider.press(key);
    await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(before);
    return Number(await slider.inputValue());
  };
  // To the later of two changes with quiet days between them.
  let [last, next] = [0, await press("PageUp")];
  while (next - last < 5 || last === 0) [last, next] = [next, await press("PageUp")];
  for (let back = 0; back < 4; back += 1) await press("ArrowLeft");
  // The date is said once it has rested; then nothing is left to be done.
  const date = (await slider.getAttribute("aria-valuetext")) ?? "";
  await page.locator("[aria-live]").filter({ hasText: date }).waitFor({ state: "attached" });

  const work = await context.newCDPSession(page);
  await work.send("Profiler.enable");
  await work.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const changes = await page.evaluateHandle(() => {
    const seen: MutationRecord[] = [];
    new MutationObserver((records) => seen.push(...records)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return seen;
  });
  expect(await press("ArrowRight")).toBe(next - 3);
  const { result } = await work.send("Profiler.takePreciseCoverage");
  const calls = result
    .filter(({ url }) => url.startsWith(inject("siteUrl")))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
  expect(calls).toBeGreaterThan(50);
  expect(calls).toBeLessThan(QUIET_STEP.calls);
  expect(await changes.evaluate((seen) => seen.length)).toBeLessThanOrEqual(QUIET_STEP.changes);
  await context.close();
});
