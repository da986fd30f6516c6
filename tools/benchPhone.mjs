import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { provideBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/**
 * How soon a reader sees something, and the true picture, on a slow phone: a processor four times slower than this one, 1.6 Mbit/s, 150 ms
 * there and back. Each page is opened afresh, nothing is in the cache; printed are the median and the worst. Part of `npm run bench`.
 */

const RUNS = 5;
const PHONE = { width: 390, height: 844 };
const NET = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** Nobody waits longer for the live map, in milliseconds. */
const PATIENCE = 90_000;

const PAGES = [
  { name: "explorer", path: "", own: true },
  { name: "place", path: "place/douma/", own: true },
  { name: "place in Arabic", path: "ar/place/douma/", own: true },
  { name: "another day", path: "?day=2018-04-01", own: false },
  { name: "embed", path: "embed/?day=2016-03-04", own: true },
];

/**
 * Runs in the page: notes the first frame on which the map of the wanted day can be seen. The picture that the page came with is that
 * map where it is the page's `own` day that is asked for, and never otherwise.
 *
 * @param {boolean} own
 */
function notePicture(own) {
  const drawn = ".svg-map svg, [data-painter='webgl'] canvas";
  const look = () => {
    const map = document.querySelector(own ? `.first-map, ${drawn}` : drawn);
    const box = map?.getBoundingClientRect();
    if (map && box && box.width > 0 && getComputedStyle(map).visibility === "visible") performance.mark("picture");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {boolean} own
 */
async function open(browser, address, own) {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NET);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(notePicture, own);
    await page.goto(address, { waitUntil: "commit", timeout: PATIENCE });
    await page.waitForFunction(
      () =>
        performance.getEntriesByName("picture").length > 0 &&
        performance.getEntriesByName("first-contentful-paint").length > 0,
      null,
      { timeout: PATIENCE },
    );
    return await page.evaluate(() => {
      const timeOf = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      const paint = timeOf("first-contentful-paint");
      // The picture is noted as its frame begins, and seen once that frame is painted: never before the first paint.
      return { paint, picture: Math.max(paint, timeOf("picture")) };
    });
  } finally {
    await context.close();
  }
}

/** @param {readonly number[]} times */
function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const seconds = (/** @type {number | undefined} */ time) => ((time ?? Number.NaN) / 1000).toFixed(2);
  return `${seconds(sorted[Math.floor(sorted.length / 2)])} s (at worst ${seconds(sorted.at(-1))} s)`;
}

const executablePath = await provideBrowser();
if (executablePath) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const site = await serve({ folder: join(root, "dist"), port: 0 });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    for (const { name, path, own } of PAGES) {
      /** @type {Awaited<ReturnType<typeof open>>[]} */
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await open(browser, site.url + path, own));
      console.log(
        `${name}: first contentful paint ${summary(runs.map(({ paint }) => paint))}, ` +
          `true picture ${summary(runs.map(({ picture }) => picture))}`,
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
} else process.exitCode = 1;
