import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { provideBrowser } from "./browser.mjs";
import { cutSpans } from "./cutSpans.mjs";
import { manyPlaces } from "./manyPlaces.mjs";
import { serve } from "./serve.mjs";
import { stepCalls } from "./stepCalls.mjs";
import { stepProfile } from "./stepProfile.mjs";
import { stepTrace } from "./stepTrace.mjs";

/**
 * What a step of the slider costs in a real browser, with each painter, of the real record and of records made large, by cutting its spans and by copies of
 * its places: the time from the key to the next painted frame, the main thread's work for it, and how much of that is our own script,
 * how much the map library's; and, counted, the calls of functions and the changes to the page. Part of `npm run bench`; the site is built first. `node tools/benchBrowser.mjs real` measures the real
 * record alone.
 */

/** Steps through all days of the real record, from its first to its last. */
const ALL_DAYS = 2848;
/** A record made large is stepped through so many days, and as many are counted, from 4 March 2016. */
const STEPS = 60;
/** A record may be too much for a painter: nobody waits longer for its map, in milliseconds. */
const PATIENCE = 60_000;
/** @type {readonly { name: string, alter: ((states: unknown) => unknown) | null }[]} */
const RECORDS = [
  { name: "real", alter: null },
  ...[1000, 10_000, 100_000].flatMap((spans) => [
    {
      name: `${spans} spans, all on the record's places`,
      alter: (/** @type {unknown} */ states) => cutSpans(states, spans),
    },
    { name: `${spans} spans, by more places`, alter: (/** @type {unknown} */ states) => manyPlaces(states, spans) },
  ]),
];
/** A step is told in two parts. */
const PARTS = /** @type {const} */ ([
  { until: "up to that frame", which: "first" },
  { until: "until all is at rest", which: "whole" },
]);
const PAINTERS = /** @type {const} */ (["webgl", "svg"]);

/** @param {readonly number[]} times @param {number} share */
const percentile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** @param {number} time */
const shown = (time) => (Number.isFinite(time) ? time.toFixed(1) : "-");

/**
 * The median and the 95th percentile.
 *
 * @param {readonly number[]} times
 */
const spreadOf = (times) => [0.5, 0.95].map((share) => shown(percentile(times, share))).join(", ");

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} siteUrl
 * @param {(typeof RECORDS)[number]["alter"]} alter What is made of the states file; null: nothing.
 * @param {(typeof PAINTERS)[number]} painter
 * @returns {Promise<string>} A line for people.
 */
async function measure(browser, siteUrl, alter, painter) {
  try {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
    const page = await context.newPage();
    if (alter)
      await page.route("**/record/states.*.json", async (route) => {
        const answer = await route.fetch();
        /** @type {unknown} */
        const states = await answer.json();
        await route.fulfill({ response: answer, json: alter(states) });
      });
    await page.goto(`${siteUrl}?day=2016-03-04`);
    await page.locator(`[data-painter="${painter}"] :is(canvas, svg):visible`).first().waitFor({ timeout: PATIENCE });
    // A handle: a locator looks for the slider anew each time, on the very thread that is measured.
    const slider = await page.getByRole("slider").first().elementHandle();
    if (!slider) throw new Error("the page has no slider");
    await slider.focus();
    const session = await context.newCDPSession(page);
    if (!alter) await slider.evaluate(stepOnce, "Home");
    await slider.evaluate(rest);
    const days = await stepTrace(session, slider, "ArrowRight", alter ? STEPS : ALL_DAYS);
    await page.goto(`${siteUrl}?day=2016-03-04`);
    await page.locator(`[data-painter="${painter}"] :is(canvas, svg):visible`).first().waitFor({ timeout: PATIENCE });
    const counted = await page.getByRole("slider").first().elementHandle();
    if (!counted) throw new Error("the page has no slider");
    await counted.focus();
    // In steps of their own: a profile, or a count of calls, slows what it looks at.
    const steps = async () => {
      for (let step = 0; step < STEPS; step += 1) {
        await counted.evaluate(stepOnce, "ArrowRight");
        await counted.evaluate(rest);
      }
    };
    const profile = await stepProfile(session, steps);
    const ours = Math.round((100 * profile.own) / (profile.own + profile.map));
    const { calls, changes } = await stepCalls(page, session, steps);
    const told = [
      `to the next painted frame ${spreadOf(days.map(({ frame }) => frame))}`,
      ...PARTS.map(
        ({ until, which }) =>
          `${until}: scripts ${spreadOf(days.map((day) => day[which].script))}, main thread ${spreadOf(days.map((day) => day[which].thread))}`,
      ),
      `${ours} % of the scripts our own; ${Math.round(calls / STEPS)} calls of our own functions and ${Math.round(changes / STEPS)} changes to the page a step`,
    ];
    return told.join("; ");
  } catch (error) {
    return `not measured: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
}

/**
 * In the page: a key of the slider, and the time in milliseconds until the frame after it has been painted.
 *
 * @param {Element} slider
 * @param {string} key
 * @returns {Promise<number>}
 */
function stepOnce(slider, key) {
  return new Promise((resolve) => {
    const begun = performance.now();
    slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(performance.now() - begun));
      port1.start();
      port2.postMessage(null);
    });
  });
}

/**
 * In the page: until all that follows from a step is done.
 *
 * @returns {Promise<void>}
 */
function rest() {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1000 });
  });
}

const records = process.argv.includes("real") ? RECORDS.slice(0, 1) : RECORDS;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const executablePath = await provideBrowser();
if (executablePath) {
  const site = await serve({ folder: join(root, "dist"), port: 0 });
  console.log("A step of the slider in the browser: median and 95th percentile, in milliseconds");
  try {
    for (const { name, alter } of records)
      for (const painter of PAINTERS) {
        // A browser of its own each time: one record may be too much for it.
        const browser = await chromium.launch({
          executablePath,
          args: [
            painter === "svg" ? "--disable-3d-apis" : "--enable-unsafe-swiftshader",
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
          ],
        });
        console.log(`${name}, ${painter}: ${await measure(browser, site.url, alter, painter)}`);
        await browser.close();
      }
  } finally {
    await site.close();
  }
} else process.exitCode = 1;
