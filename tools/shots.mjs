import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { provideBrowser } from "./browser.mjs";
import { contactSheet } from "./contactSheet.mjs";
import { serve } from "./serve.mjs";

/**
 * Pictures of every screen of the built site, in all sizes, both languages, light and dark, on paper and with the reader's own
 * colours: into `output/shots/`, with a page that shows them side by side. `npm run shots`, or `npm run shots -- douma-390` for those
 * whose names hold a word.
 */

/**
 * What is pictured: an address below the site's root, and what is done before. `button`: its name in English and Arabic, `typed`: what is
 * written in the dialog that it opens. `still`: a page without a live map, and perhaps without a slider. `sizes`: other than those of all.
 *
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ name: string, path: string, button?: { en: string, ar: string }, typed?: { en: string, ar: string }, still?: true, sizes?: readonly Size[] }} Screen
 */

/** @type {readonly Screen[]} */
const SCREENS = [
  { name: "explorer", path: "?day=2016-03-04" },
  { name: "douma", path: "?day=2016-03-04&place=douma" },
  { name: "al-tal", path: "?day=2016-11-26&place=al-tal" },
  { name: "evacuation", path: "?day=2018-04-01" },
  { name: "chronicle", path: "?day=2016-03-04&screen=chronicle" },
  { name: "compare", path: "?day=2016-03-04&screen=compare&compare=2015-03-04" },
  { name: "swiped", path: "?day=2016-03-04&screen=compare&compare=2015-03-04&swipe=45" },
  { name: "durations", path: "?day=2016-03-04&screen=durations" },
  { name: "table", path: "?day=2016-03-04&screen=table" },
  { name: "stories", path: "?day=2016-03-04&screen=stories" },
  {
    name: "embed",
    path: "embed/?day=2016-03-04",
    still: true,
    // As wide as the columns of a host's page, and as high as it then is.
    sizes: [
      { width: 640, height: 520 },
      { width: 390, height: 600 },
    ],
  },
  { name: "day", path: "day/2016-08-26/" },
  { name: "story", path: "story/al-qadam-2015/", still: true },
  { name: "chapter", path: "story/seven-years/four-towns/", still: true },
  { name: "method", path: "method/", still: true },
  { name: "source", path: "source/syria-direct-2015-10-04/", still: true },
  {
    name: "search",
    path: "?day=2016-03-04",
    button: { en: "Search", ar: "بحث" },
    typed: { en: "Qadam truce", ar: "هدنة القدم" },
  },
  { name: "symbols", path: "?day=2016-03-04", button: { en: "All symbols|Legend", ar: "كل الرموز|مفتاح الخريطة" } },
];

const SIZES = [
  { width: 1360, height: 860 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

/** Other ways of seeing: each of the first screen of a place, in its own width. */
const WAYS = /** @type {const} */ ([
  { name: "print", width: 794, emulate: { media: "print" } },
  { name: "forced-colours", width: 1360, emulate: { forcedColors: "active" } },
  { name: "more-contrast", width: 1360, emulate: { contrast: "more" } },
]);

/** @typedef {import("./contactSheet.mjs").Shot} Shot */
/** @typedef {{ screen: Screen, size: { width: number, height: number }, language: "en" | "ar", scheme: "light" | "dark", way: (typeof WAYS)[number] | null }} Wanted */

/** @param {Wanted} wanted */
const nameOf = ({ screen, size, language, scheme, way }) =>
  [screen.name, way?.name ?? String(size.width), language, scheme].join("-");

/** @returns {Wanted[]} */
function allWanted() {
  const languages = /** @type {const} */ (["en", "ar"]);
  const schemes = /** @type {const} */ (["light", "dark"]);
  const screens = SCREENS.flatMap((screen) =>
    (screen.sizes ?? SIZES).flatMap((size) =>
      languages.flatMap((language) => schemes.map((scheme) => ({ screen, size, language, scheme, way: null }))),
    ),
  );
  const ways = WAYS.flatMap((way) =>
    SCREENS.filter(({ name }) => name === "douma").flatMap((screen) =>
      languages.map((language) => ({
        screen,
        size: { width: way.width, height: 860 },
        language,
        scheme: /** @type {const} */ ("light"),
        way,
      })),
    ),
  );
  return [...screens, ...ways];
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} siteUrl
 * @param {Wanted} wanted
 * @param {string} file
 */
async function shoot(browser, siteUrl, { screen, size, language, scheme, way }, file) {
  const context = await browser.newContext({
    viewport: size,
    locale: language === "ar" ? "ar-SY" : "en-GB",
    colorScheme: scheme,
    hasTouch: size.width < 480,
    isMobile: size.width < 480,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    // The root is in the reader's language; a page below it is in its own.
    await page.goto(siteUrl + (language === "ar" && !screen.path.startsWith("?") ? "ar/" : "") + screen.path);
    await page.evaluate(() => document.fonts.ready);
    if (!screen.still) await page.getByRole("slider").first().waitFor();
    if (!screen.still && !screen.path.includes("screen=")) await page.locator('[data-painter="webgl"]').waitFor();
    if (screen.button) {
      await page
        .getByRole("button", { name: new RegExp(`^(${screen.button[language]})$`, "u") })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      if (screen.typed) {
        await page.keyboard.type(screen.typed[language]);
        await page.getByRole("dialog").getByRole("heading").nth(1).waitFor();
      }
    }
    await page.waitForLoadState("networkidle");
    if (way) await page.emulateMedia(way.emulate);
    if (way?.name === "print")
      await page.pdf({ path: file.replace(/png$/, "pdf"), format: "A4", printBackground: true });
    await page.screenshot({ path: file, fullPage: way?.name === "print" });
  } finally {
    await context.close();
  }
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "output", "shots");
const words = process.argv.slice(2);
const executablePath = await provideBrowser();
if (executablePath) {
  mkdirSync(folder, { recursive: true });
  const site = await serve({ folder: join(root, "dist"), port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  /** @type {Shot[]} */
  const shots = [];
  try {
    for (const wanted of allWanted()) {
      const name = nameOf(wanted);
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
      await shoot(browser, site.url, wanted, join(folder, `${name}.png`));
      shots.push({ name, file: `${name}.png`, width: wanted.size.width });
      console.log(`${name}.png`);
    }
    writeFileSync(join(folder, "index.html"), contactSheet(shots));
    console.log(`${shots.length} pictures: output/shots/index.html`);
  } finally {
    await browser.close();
    await site.close();
  }
} else process.exitCode = 1;
