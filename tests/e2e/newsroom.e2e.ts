import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type Browser } from "./driver/browser";
import { ExplorerPage } from "./driver/ExplorerPage";
import { pictureOfLiveMap } from "./driver/mapPicture";
import { tinyArchive } from "./driver/tinyArchive";

/** What the site needs to show a map, without its many pages. */
const NEEDED = /^(?:assets|fonts|record|[^/]+\.(?:js|html|css|svg|json)|_headers)$/;
const SITE = join(import.meta.dirname, "..", "..", "dist");
/** A plain script without types; it answers as the hosts do, range requests too. */
const SERVE = join(import.meta.dirname, "..", "..", "tools", "serve.mjs");
interface Server {
  readonly serve: (site: { folder: string; port: number }) => Promise<{ url: string; close: () => Promise<void> }>;
}
const canServe = (loaded: unknown): loaded is Server =>
  typeof loaded === "object" && loaded !== null && "serve" in loaded && typeof loaded.serve === "function";

/** A colour that nothing else on the map has. */
const VIOLET = { r: 120, g: 60, b: 220 };

let browser: Browser;
const made: (() => unknown)[] = [];
beforeAll(async () => {
  browser = await launchBrowser({ webgl: true });
});
afterAll(async () => {
  await browser.close();
  for (const unmake of made) await unmake();
});

/** The site as a newsroom serves it, with its own `newsroom.json` and files beside it. */
async function newsroomSite(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "truceline-newsroom-"));
  for (const name of readdirSync(SITE).filter((one) => NEEDED.test(one)))
    cpSync(join(SITE, name), join(folder, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const loaded: unknown = await import(SERVE);
  if (!canServe(loaded)) throw new Error(`${SERVE} serves nothing`);
  const site = await loaded.serve({ folder, port: 0 });
  made.push(
    () => site.close(),
    () => rmSync(folder, { recursive: true, force: true }),
  );
  return site.url;
}

async function shareOfViolet(explorer: ExplorerPage): Promise<number> {
  const { data, width, height } = await pictureOfLiveMap(explorer);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    if (Math.abs(r - VIOLET.r) + Math.abs(g - VIOLET.g) + Math.abs(b - VIOLET.b) < 12) count += 1;
  }
  return count / (width * height);
}

test("a newsroom's PMTiles archive lies under the record, read in parts, with its credit", async () => {
  const png = await sharp({ create: { width: 256, height: 256, channels: 3, background: VIOLET } })
    .png()
    .toBuffer();
  const named = { basemap: { pmtiles: "ground.pmtiles", credit: "Ground by the Desk" } };
  const url = await newsroomSite({ "newsroom.json": JSON.stringify(named), "ground.pmtiles": tinyArchive(png) });
  const explorer = await ExplorerPage.open(browser, url, { address: { day: "2016-03-04" } });
  try {
    await explorer.page.getByText("Ground by the Desk").waitFor();
    await expect.poll(() => shareOfViolet(explorer), { timeout: 30_000 }).toBeGreaterThan(0.3);
    expect(explorer.problems).toEqual([]);
  } finally {
    await explorer.close();
  }
});

test("a newsroom's style lies under the record, its addresses relative to itself, with its credit and without its names", async () => {
  const style = {
    version: 8,
    sources: { land: { type: "geojson", data: "land.geojson" } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#fff" } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": `rgb(${VIOLET.r},${VIOLET.g},${VIOLET.b})` } },
      { id: "names", type: "symbol", source: "land", layout: { "text-field": "Elsewhere" } },
    ],
  };
  const [west, south, east, north] = [30, 30, 44, 38];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const url = await newsroomSite({
    "newsroom.json": JSON.stringify({ basemap: { style: "ground/style.json", credit: "Drawn by the Desk" } }),
    "ground/style.json": JSON.stringify(style),
    "ground/land.geojson": JSON.stringify({ type: "Polygon", coordinates: [ring] }),
  });
  const explorer = await ExplorerPage.open(browser, url, { address: { day: "2016-03-04" } });
  try {
    await explorer.page.getByText("Drawn by the Desk").waitFor();
    await expect.poll(() => shareOfViolet(explorer), { timeout: 30_000 }).toBeGreaterThan(0.3);
    expect(explorer.problems).toEqual([]);
  } finally {
    await explorer.close();
  }
});

test("a style at a wrong address is told, and our own basemap stays", async () => {
  const named = { basemap: { style: "nowhere/style.json", credit: "x" } };
  const url = await newsroomSite({ "newsroom.json": JSON.stringify(named) });
  const explorer = await ExplorerPage.open(browser, url, {});
  try {
    await explorer.page.getByText(explorer.words("picture.basemap-style")).waitFor();
    expect(await shareOfViolet(explorer)).toBe(0);
  } finally {
    await explorer.close();
  }
});

test("an archive that cannot be read is told, and our own basemap stays", async () => {
  const named = { basemap: { pmtiles: "ground.pmtiles", credit: "x" } };
  const url = await newsroomSite({ "newsroom.json": JSON.stringify(named), "ground.pmtiles": "no archive" });
  const explorer = await ExplorerPage.open(browser, url, { language: "ar", address: { lang: "ar" } });
  try {
    await explorer.page.getByText(explorer.words("picture.basemap-archive")).waitFor();
    expect(await shareOfViolet(explorer)).toBe(0);
  } finally {
    await explorer.close();
  }
});
