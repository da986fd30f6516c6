import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { provideBrowser } from "./browser.mjs";
import { readSite, siteHandler } from "./site.mjs";
import { stepTrace } from "./stepTrace.mjs";

/**
 * What an embed costs the page that it stands in, beside a plain MapLibre page with the same places, days and ground (tests/bench/plainMap)
 * and, where the environment names the unpacked package as CHART_CORE, Datawrapper's frame round outlines of them (tests/bench/datawrapperFrame):
 * what travels until the slider answers, when the first true picture is seen, and the main thread's time for a step of the slider; and how
 * smoothly a page with twelve of them scrolls. Part of `npm run bench`; the site is built first. `node tools/benchEmbed.mjs scroll`: that alone.
 */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
/** The folder of @datawrapper/chart-core, which asks for a package that is not published: npm unpacks it, but cannot install it. */
const CHART_CORE = process.env["CHART_CORE"] ?? "";
const HOW_TO_FETCH =
  "left out; `npm pack @datawrapper/chart-core@8.47.0`, unpack it, and name its folder `package` as CHART_CORE";
/** Steps through all days of the record, from its first to its last. */
const ALL_DAYS = 2848;
/** A page that takes long for each is stepped through so many days from 4 March 2016. */
const SOME_DAYS = 60;
/** A telephone's network, as page tests commonly take it: milliseconds, bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const PAGES = [
  { name: "embed, English", site: "ours", path: "embed/", days: ALL_DAYS },
  { name: "embed, Arabic", site: "ours", path: "ar/embed/", days: ALL_DAYS },
  { name: "plain MapLibre page", site: "plain", path: "", days: SOME_DAYS },
  ...(CHART_CORE
    ? [{ name: "Datawrapper's frame round our outlines", site: "plain", path: "datawrapper.html", days: ALL_DAYS }]
    : []),
  { name: "a slider and nothing else", site: "plain", path: "slider.html", days: ALL_DAYS },
];
/** What pressing a key, and asking the browser for its times, costs by itself. */
const BARE_SLIDER = `<!doctype html><html lang="en" data-ready><title>A slider</title><input type="range" max="3000" value="1500">`;

const SCROLLED = [
  { name: "empty frames", frame: () => "about:blank", touched: 0 },
  { name: "embeds", frame: (/** @type {string} */ site) => `${site}embed/`, touched: 0 },
  { name: "embeds, three of them live", frame: (/** @type {string} */ site) => `${site}embed/`, touched: 3 },
];
/** A page with twelve embeds is scrolled by so many turns of the wheel, down and up again. */
const TURNS = 120;
const TWELVE = 12;

/** @param {readonly number[]} times @param {number} share */
const percentile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

/** @param {{ earliest: string, latest: string } | null} date @param {"earliest" | "latest"} end */
const dayOf = (date, end) => (date ? Date.parse(date[end]) / 86_400_000 : 99_999);

/** The plain page, built as ours is, with the ground and each span as a feature: its folder. */
async function plainSite() {
  const folder = mkdtempSync(join(tmpdir(), "truceline-plain-"));
  await build({
    root: join(ROOT, "tests", "bench", "plainMap"),
    base: "./",
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { target: "es2022", outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  for (const file of ["land", "ground", "lines"])
    copyFileSync(join(ROOT, "data", "basemap", `${file}.geojson`), join(folder, `${file}.geojson`));
  /** @type {{ features: { geometry: unknown, properties: { spans: { track: string, from: { earliest: string, latest: string }, to: { earliest: string, latest: string } | null }[] } }[] }} */
  const record = JSON.parse(readFileSync(join(DIST, "downloads", "truceline.geojson"), "utf8"));
  const features = record.features.flatMap(({ geometry, properties }) =>
    properties.spans.map(({ track, from, to }) => ({
      type: "Feature",
      geometry,
      properties: { track, from: dayOf(from, "earliest"), to: dayOf(to, "latest") },
    })),
  );
  writeFileSync(join(folder, "spans.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
  writeFileSync(join(folder, "slider.html"), BARE_SLIDER);
  if (CHART_CORE) await addDatawrapperFrame(folder);
  return folder;
}

/**
 * The page of Datawrapper's frame, which shares its data with the plain page, as `datawrapper.html`.
 *
 * @param {string} folder
 */
async function addDatawrapperFrame(folder) {
  const from = join(ROOT, "tests", "bench", "datawrapperFrame");
  await build({
    root: from,
    configFile: false,
    logLevel: "error",
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: "outlines.ts", formats: ["iife"], name: "outlines", fileName: () => "outlines.js" },
    },
  });
  copyFileSync(join(from, "index.html"), join(folder, "datawrapper.html"));
  for (const file of ["dw-2.0.min.js", "main.js"]) copyFileSync(join(CHART_CORE, "dist", file), join(folder, file));
}

/** @typedef {{ url: string, sent: { bytes: number, requests: number }, close: () => void }} CountedSite */

/**
 * Serves a folder and counts what leaves, headers too: a worker's requests, which the page's own tools do not show, are among them. The
 * picture in a browser's tab is not counted, since a frame asks for none.
 *
 * @param {string} folder
 * @returns {Promise<CountedSite>}
 */
async function serveCounted(folder) {
  const sent = { bytes: 0, requests: 0 };
  const handler = siteHandler(readSite(folder));
  /** @type {WeakMap<object, number>} */
  const before = new WeakMap();
  const server = createServer((request, response) => {
    const { socket } = request;
    response.on("finish", () => {
      const written = socket.bytesWritten;
      if (!request.url?.includes("favicon")) {
        sent.bytes += written - (before.get(socket) ?? 0);
        sent.requests += 1;
      }
      before.set(socket, written);
    });
    handler(request, response);
  });
  return {
    url: await listen(server),
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<string>} Where it listens.
 */
async function listen(server) {
  await new Promise((resolve) => server.listen(0, "localhost", () => resolve(null)));
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : 0}/`;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {CountedSite} site
 * @param {string} path
 * @param {number} days Through how many days it is stepped.
 * @returns {Promise<string>} A line for people.
 */
async function measure(browser, site, path, days) {
  const address = `${site.url}${path}`;
  Object.assign(site.sent, { bytes: 0, requests: 0 });
  const context = await browser.newContext({ viewport: { width: 640, height: 520 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(
    () => document.documentElement.dataset["ready"] === "" || document.querySelector('[role="application"]'),
  );
  const { bytes, requests } = site.sent;
  const slider = await page.getByRole("slider").elementHandle();
  if (!slider) throw new Error(`${address} has no slider`);
  await slider.focus();
  const picture = await page.evaluate(
    () =>
      (performance.getEntriesByName("picture")[0] ?? performance.getEntriesByName("first-contentful-paint")[0])
        ?.startTime ?? Number.NaN,
  );
  if (days === ALL_DAYS) await page.keyboard.press("Home");
  await page.evaluate(rest);
  const first = Number(await slider.inputValue());
  // To the next day in either direction of writing: the arrow to the right goes back in Arabic.
  const steps = await stepTrace(session, slider, "ArrowUp", days);
  const passed = Number(await slider.inputValue()) - first;
  if (passed !== days) throw new Error(`${address} went through ${passed} days, not ${days}`);
  await context.close();
  const spent = /** @type {const} */ (["first", "whole"]).map((part) =>
    /** @type {const} */ (["thread", "script"]).map((what) =>
      [0.5, 0.95]
        .map((share) =>
          percentile(
            steps.map((step) => step[part][what]),
            share,
          ).toFixed(1),
        )
        .join(", "),
    ),
  );
  const [toFrame, toRest] = spent.map(([thread, script]) => `${thread} ms, of it scripts ${script}`);
  return `${(bytes / 1000).toFixed(0)} KB in ${requests} requests; ${Number.isFinite(picture) ? `first true picture after ${(picture / 1000).toFixed(1)} s` : "no picture"}; main thread for a step up to the painted frame ${toFrame}; until rest ${toRest}`;
}

/**
 * How smoothly a page with twelve frames of 640 by 520 pixels scrolls: the time from one picture of the host's page to the next.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} frame The address of each frame.
 * @param {number} touched In how many of them the live map is called.
 * @returns {Promise<string>} A line for people.
 */
async function measureScroll(browser, frame, touched) {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  const frames = `<p>Text.</p><iframe src="${frame}" width="640" height="520" style="border:0"></iframe>`.repeat(
    TWELVE,
  );
  const host = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><body>${frames}</body>`);
  });
  await page.goto(await listen(host));
  const ours = frame.startsWith("http") ? TWELVE : 0;
  for (let at = 0; at < ours; at += 1)
    await page.frameLocator(`iframe >> nth=${at}`).getByRole("application").waitFor({ timeout: 120_000 });
  for (let at = 0; at < touched; at += 1) {
    const map = page.frameLocator(`iframe >> nth=${at}`);
    await map.getByRole("button", { name: "Zoom in" }).click();
    await map.locator("canvas").first().waitFor({ timeout: 120_000 });
  }
  await page.mouse.move(350, 450);
  const seen = await page.evaluateHandle(watchPictures);
  for (const way of [1, -1]) {
    for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, way * 100);
  }
  const { pictures, tasks } = await seen.jsonValue();
  await page.close();
  host.close();
  const [median, most] = [0.5, 0.95].map((share) => percentile(pictures, share).toFixed(0));
  const longest = Math.max(0, ...tasks).toFixed(0);
  return `${pictures.length} pictures, every ${median}, ${most} ms; ${tasks.length} tasks over 50 ms, the longest ${longest} ms`;
}

/** In the page: notes the time between pictures, and each task that keeps the page from answering. */
function watchPictures() {
  /** @type {{ pictures: number[], tasks: number[] }} */
  const seen = { pictures: [], tasks: [] };
  let before = performance.now();
  const note = (/** @type {number} */ now) => {
    seen.pictures.push(now - before);
    before = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ entryTypes: ["longtask"] });
  return seen;
}

/**
 * In the page: until all that follows from a step is done.
 *
 * @returns {Promise<void>}
 */
function rest() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1000 }));
  });
}

const executablePath = await provideBrowser();
if (executablePath) {
  const folder = await plainSite();
  const args = ["--enable-unsafe-swiftshader", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const launch = () => chromium.launch({ executablePath, args });
  const sites = { ours: await serveCounted(DIST), plain: await serveCounted(folder) };
  const isWhole = !process.argv.includes("scroll");
  if (isWhole)
    console.log(
      "An embed of 640 by 520 pixels on a telephone's network (1.6 Mbit/s, 150 ms); a step: median, 95th percentile",
    );
  if (isWhole && !CHART_CORE) console.log(`Datawrapper's frame: ${HOW_TO_FETCH}`);
  try {
    for (const { name, site, path, days } of isWhole ? PAGES : []) {
      const browser = await launch();
      console.log(`${name}: ${await measure(browser, site === "ours" ? sites.ours : sites.plain, path, days)}`);
      await browser.close();
    }
    console.log("A page with twelve frames, scrolled by the wheel: median, 95th percentile");
    for (const { name, frame, touched } of SCROLLED) {
      const browser = await launch();
      console.log(`${name}: ${await measureScroll(browser, frame(sites.ours.url), touched)}`);
      await browser.close();
    }
  } finally {
    sites.ours.close();
    sites.plain.close();
    rmSync(folder, { recursive: true, force: true });
  }
} else process.exitCode = 1;
