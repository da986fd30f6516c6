import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embedHeight } from "../../src/embed/element/embedHeight";
import { launchBrowser, type Browser } from "./driver/browser";
import { serveHost } from "./driver/serveHost";

type Page = Awaited<ReturnType<Browser["newPage"]>>;

const RECOMMENDED = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
/** The style that keeps the element's room until its script is there. */
const [, RESERVED = ""] =
  /<style>(\s*@media \(scripting[\s\S]*?)<\/style>/.exec(
    readFileSync(join(import.meta.dirname, "..", "..", "EMBEDDING.md"), "utf8"),
  ) ?? [];
const TEXT = "<p>A paragraph of the article.</p>".repeat(8);
const host = serveHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser({ webgl: true });
});
afterAll(() => browser.close());

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newsroom's page</title>
   <style>body{max-width:640px;margin:0 auto}${RESERVED}</style></head><body>${body}</body></html>`;
const frame = (query: string): string =>
  `<iframe src="${inject("siteUrl")}embed/${query}" title="Map" width="100%" height="520" loading="lazy" style="border: 0" sandbox="${RECOMMENDED}"></iframe>`;
const script = (): string => `<script src="${inject("siteUrl")}embed/truceline-map.js" async></script>`;

async function visit(
  body: string,
  journey: (page: Page) => Promise<void>,
  options: { readonly script?: boolean; readonly width?: number } = {},
): Promise<void> {
  host.put("/page.html", html(body));
  const page = await browser.newPage({
    viewport: { width: options.width ?? 700, height: 900 },
    reducedMotion: "reduce",
    javaScriptEnabled: options.script ?? true,
  });
  page.setDefaultTimeout(45_000);
  try {
    await page.goto(`${host.url()}page.html`);
    await journey(page);
  } finally {
    await page.close();
  }
}

test("of twelve embeds on a page none has a WebGL context until it is touched, and never more than four have one after", () =>
  visit(
    `<style>body{max-width:none;display:grid;grid-template-columns:repeat(4,1fr)}</style>${frame("").replace('height="520"', 'height="300"').repeat(12)}`,
    async (page) => {
      await page.setViewportSize({ width: 1280, height: 920 });
      const frames = Array.from({ length: 12 }, (_, at) => page.frameLocator(`iframe >> nth=${at}`));
      for (const one of frames) await one.getByRole("slider").waitFor();
      const live = async (): Promise<readonly number[]> => {
        const counts = await Promise.all(frames.map((one) => one.locator("canvas").count()));
        return counts.flatMap((count, at) => (count > 0 ? [at] : []));
      };
      expect(await live()).toEqual([]);
      for (const at of [0, 1, 2, 3, 4]) {
        await frames[at]?.getByRole("button", { name: "Zoom in" }).click();
        await frames[at]?.locator("canvas").first().waitFor();
        await expect.poll(live).toEqual([0, 1, 2, 3, 4].slice(Math.max(0, at - 3), at + 1));
      }
      // Whose context went shows the drawn map, and answers.
      await frames[0]?.getByRole("application", { name: /^Map of sieges/ }).waitFor();
    },
  ));

describe("nothing in the host's page moves", () => {
  test.each([
    ["the plain frame", 700, () => frame("")],
    [
      "the element",
      700,
      () => `${script()}<truceline-map lang="en"><a href="https://maps.example/">The map</a></truceline-map>`,
    ],
    [
      "the element, on a telephone,",
      390,
      () => `${script()}<truceline-map lang="en"><a href="https://maps.example/">The map</a></truceline-map>`,
    ],
  ])("with %s of EMBEDDING.md", (_, width, code) =>
    visit(
      `<script>
        window.shifts = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shifts += value;
        }).observe({ type: "layout-shift", buffered: true });
      </script>${TEXT}${code()}${TEXT}`,
      async (page) => {
        const map = page.frameLocator("iframe");
        await map.getByRole("slider").waitFor();
        await map.getByRole("slider").press("ArrowRight");
        await map.getByText("5 March 2016", { exact: true }).first().waitFor();
        expect(await page.evaluate("window.shifts")).toBe(0);
        const box = await page.locator("iframe").boundingBox();
        expect(box?.height).toBe(embedHeight(box?.width ?? 0, { hasControls: true, hasSteps: false }));
      },
      { width },
    ),
  );
});

test("a story in the host's page drives the element, and hears where the reader goes", () =>
  visit(
    `<script>
       window.heard = [];
       for (const type of ["daychange", "placechange", "chapterchange"])
         addEventListener(type, ({ detail }) => window.heard.push(type + " " + (detail.day ?? detail.chapter ?? detail.place)));
     </script>${script()}<truceline-map lang="en" day="2016-03-04"><a href="https://maps.example/">The map</a></truceline-map>`,
    async (page) => {
      const map = page.frameLocator("iframe");
      const heard = () => page.evaluate("window.heard");
      const drive = (call: string) => page.evaluate(`document.querySelector("truceline-map").${call}`);
      await map.getByRole("slider").waitFor();
      expect(await drive('goTo("2018-04-01", "douma")')).toBe(true);
      await map.getByText("1 April 2018", { exact: true }).first().waitFor();
      await map.getByRole("region", { name: "Douma", exact: true }).waitFor();
      await expect.poll(heard).toEqual(["daychange 2018-04-01", "placechange douma"]);
      expect(await drive('goTo("1 April", "douma")')).toBe(false);
      // A place that is none leaves what is open as it is, and nobody hears of it.
      expect(await drive('goTo(null, "no-such-place")')).toBe(true);
      await map.getByRole("slider").press("ArrowLeft");
      await expect.poll(heard).toContain("daychange 2018-03-31");
      expect(await heard()).not.toContain("placechange no-such-place");
      await map.getByRole("region", { name: "Douma", exact: true }).waitFor();
      await drive('setAttribute("story", "al-qadam-2015")');
      await map.getByRole("heading", { level: 2 }).first().waitFor();
      await expect.poll(heard).toContain("chapterchange first-ring");
      expect(await drive('goToChapter("double-siege")')).toBe(true);
      await expect.poll(heard).toContain("chapterchange double-siege");
    },
  ));

test("without script the host's readers see what stands inside of the element", () =>
  visit(
    `${script()}<truceline-map day="2016-03-04"><a href="https://maps.example/">The map of 4 March 2016</a></truceline-map>`,
    async (page) => {
      await page.getByRole("link", { name: "The map of 4 March 2016" }).waitFor();
      expect(await page.locator("iframe").count()).toBe(0);
    },
    { script: false },
  ));
