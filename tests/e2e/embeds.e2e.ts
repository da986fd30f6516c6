import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { embedHeight } from "../../src/embed/element/embedHeight";
import { withHost, type HostPage } from "./withHost";

const RECOMMENDED = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
/** The style that keeps the element's room until its script is there. */
const [, RESERVED = ""] =
  /<style>(\s*@media \(scripting[\s\S]*?)<\/style>/.exec(
    readFileSync(join(import.meta.dirname, "..", "..", "EMBEDDING.md"), "utf8"),
  ) ?? [];
const TEXT = "<p>A paragraph of the article.</p>".repeat(8);
const { visit } = withHost({ webgl: true, style: `body{max-width:640px;margin:0 auto}${RESERVED}` });
const frame = (query: string, rights = RECOMMENDED, height = 520): string =>
  `<iframe src="${inject("siteUrl")}embed/${query}" title="Map" width="100%" height="${height}" loading="lazy" style="border: 0" sandbox="${rights}"></iframe>`;
const script = (): string => `<script src="${inject("siteUrl")}embed/truceline-map.js" async></script>`;

const SANDBOXES = [
  ["of twelve embeds never more than three have a WebGL context", RECOMMENDED, 12, 3],
  ["of embeds in a sandbox without an origin only the one with the focus has a WebGL context", "allow-scripts", 3, 1],
] as const;
/** What the embeds of a page do while its reader turns the wheel, down until none is in sight and up again. */
async function workOfScrolling(page: HostPage): Promise<Record<"requests" | "messages" | "changes", number>> {
  const embeds = page.frames().slice(1);
  // All in words and typefaces: the browser's own sign of an idle network does not come for every one of twelve frames.
  for (const embed of embeds) await embed.waitForFunction(() => document.fonts.status === "loaded");
  let requests = 0;
  page.on("request", () => (requests += 1));
  await page.evaluate('window.told = 0; addEventListener("message", () => window.told++)');
  for (const embed of embeds)
    await embed.evaluate(() => {
      const root = document.documentElement;
      new MutationObserver((changes) => {
        root.dataset["changes"] = String(Number(root.dataset["changes"] ?? 0) + changes.length);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  await page.mouse.move(640, 905);
  for (const [turn, end] of [
    [300, 2100],
    [-300, 0],
  ] as const) {
    for (let turns = 0; turns < 7; turns += 1) await page.mouse.wheel(0, turn);
    await expect.poll(() => page.evaluate("Math.round(scrollY)")).toBe(end);
  }
  const changes = await Promise.all(
    embeds.map((embed) => embed.evaluate(() => Number(document.documentElement.dataset["changes"] ?? 0))),
  );
  return {
    requests,
    messages: Number(await page.evaluate("window.told")),
    changes: changes.reduce((sum, count) => sum + count, 0),
  };
}

test.each(SANDBOXES)(
  "%s, and none has one until it is touched; while the page only scrolls they do nothing",
  (_, rights, count, most) =>
    visit(
      `<style>body{max-width:none;display:grid;grid-template-columns:repeat(4,1fr)}</style>${frame("", rights, 300).repeat(count)}<p style="height:3000px">Below.</p>`,
      async (page) => {
        const frames = Array.from({ length: count }, (__, at) => page.frameLocator(`iframe >> nth=${at}`));
        for (const one of frames) await one.getByRole("slider").waitFor();
        const live = async (): Promise<readonly number[]> => {
          const counts = await Promise.all(frames.map((one) => one.locator("canvas").count()));
          return counts.flatMap((canvases, at) => (canvases > 0 ? [at] : []));
        };
        expect(await live()).toEqual([]);
        expect(await workOfScrolling(page)).toEqual({ requests: 0, messages: 0, changes: 0 });
        const touched = [0, 1, 2, 3].slice(0, count);
        for (const at of touched) {
          await frames[at]?.getByRole("button", { name: "Zoom in" }).click();
          // The live map takes the drawn one's place.
          await frames[at]?.getByRole("region", { name: /^Map of sieges/ }).waitFor();
          await expect.poll(live).toEqual(touched.slice(Math.max(0, at + 1 - most), at + 1));
        }
        // Whose context went shows the drawn map, and answers.
        await frames[0]?.getByRole("application", { name: /^Map of sieges/ }).waitFor();
      },
      { width: 1280, height: 920 },
    ),
);

test("where the worker of the live map does not come, sandboxed or not, the map is drawn for good, and zooms", () =>
  visit(
    SANDBOXES.map(([, rights]) => frame("", rights, 420)).join(""),
    async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.url().includes("worker")) asked.push(request.url());
      });
      for (const at of [0, 1]) {
        const map = page.frameLocator(`iframe >> nth=${at}`);
        const drawn = map.getByRole("application", { name: /^Map of sieges/ });
        await drawn.waitFor();
        await map.getByRole("button", { name: "Zoom in" }).click();
        await expect.poll(() => asked.length).toBe(at + 1);
        await expect.poll(() => map.locator("canvas").count()).toBe(0);
        const damascus = drawn.getByText("Damascus", { exact: true });
        const before = await damascus.boundingBox();
        await map.getByRole("button", { name: "Zoom out" }).click();
        await expect.poll(async () => (await damascus.boundingBox())?.x).not.toBe(before?.x);
        expect(await map.locator("canvas").count()).toBe(0);
      }
      expect(asked).toHaveLength(2);
    },
    { prepare: (page) => page.route(/maplibre-gl-worker/, (route) => route.abort()) },
  ));

const AROUND = "Map: Madaya – Sieges and truces around Damascus";

test("the element calls its frame after what the map in it shows, and an author's own title stands", () =>
  visit(
    `${script()}<truceline-map lang="en" place="douma"></truceline-map><truceline-map lang="ar" according="un"></truceline-map><truceline-map lang="en" title="One winter" place="douma"></truceline-map><truceline-map lang="en" area="northern-aleppo"></truceline-map>`,
    async (page) => {
      const named = (title: string | RegExp) =>
        page
          .locator("iframe")
          .and(page.getByTitle(title, { exact: true }))
          .contentFrame()
          .getByRole("slider");
      await named("Map: Douma – Sieges and truces around Damascus").waitFor();
      await named(/^خريطة: .+ – بحسب /).waitFor();
      await named("Map: Sieges and truces: Northern Aleppo").waitFor();
      await named("One winter").waitFor();
      await page.evaluate("for (const map of document.querySelectorAll('truceline-map')) map.goTo(null, 'madaya')");
      await named(/^خريطة: مضايا – .+ – بحسب /).waitFor();
      // The map has left the area with the place that was asked for.
      await expect
        .poll(() => page.locator("iframe").evaluateAll((frames) => frames.map((one) => one.getAttribute("title"))))
        .toEqual([AROUND, expect.stringMatching(/^خريطة: مضايا – .+ – بحسب /), "One winter", AROUND]);
      await named("One winter").waitFor();
    },
    { width: 700, height: 2500 },
  ));

test.each([
  ["douma", 640, 520],
  ["daraya", 640, 520],
  ["daraya", 280, 598],
  ["yalda", 280, 598],
] as const)("names on the map keep off the card of the chosen place: %s at %i pixels", (place, width, height) =>
  visit(
    frame(`?place=${place}`, RECOMMENDED, height),
    async (page) => {
      const map = page.frameLocator("iframe");
      const names = map.getByRole("application").locator("text");
      const card = await map.getByRole("button", { name: "Close place" }).locator("..").boundingBox();
      await expect.poll(() => names.count()).toBeGreaterThan(width < 400 ? 4 : 10);
      const covered = async (): Promise<readonly (string | null)[]> => {
        const boxes = await Promise.all(
          (await names.all()).map(async (one) => [one, await one.boundingBox()] as const),
        );
        const under = boxes.filter(
          ([, box]) =>
            box && card && box.x < card.x + card.width && box.x + box.width > card.x && box.y + box.height > card.y,
        );
        return Promise.all(under.map(([one]) => one.textContent()));
      };
      expect(card?.height).toBeGreaterThan(40);
      await expect.poll(covered).toEqual([]);
    },
    { width, height: 700 },
  ),
);

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

test("before its script is there the element keeps the height that it will have in its column, however wide the window is", () => {
  const columns = [300, 440, 479, 480, 640, 1360];
  const elements = columns.map((width) => `<div style="width:${width}px"><truceline-map></truceline-map></div>`);
  return visit(
    `<style>body{max-width:none}</style>${elements.join("")}`,
    async (page) => {
      const boxes = await Promise.all((await page.locator("truceline-map").all()).map((one) => one.boundingBox()));
      const heights = columns.map((width) => embedHeight(width, { hasControls: true, hasSteps: false }));
      expect(boxes.map((box) => Math.round(box?.height ?? 0))).toEqual(heights);
    },
    { width: 1360 },
  );
});

test.each([
  ["en", "Play from the beginning", "Play", "Pause"],
  ["ar", "تشغيل من البداية", "تشغيل", "إيقاف مؤقت"],
] as const)("(%s) at its end an embed says that play begins anew, and so it does", (language, again, play, pause) =>
  visit(frame(`?lang=${language}&day=2018-12-31`), async (page) => {
    const map = page.frameLocator("iframe");
    const button = (name: string) => map.getByRole("button", { name, exact: true });
    const slider = map.getByRole("slider");
    await slider.waitFor();
    expect(await button(play).count()).toBe(0);
    await button(again).click();
    await button(pause).click();
    await button(play).waitFor();
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/ 201[1-3]$/);
  }),
);

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

test("whatever attribute changes what is shown, the host's page hears of another day or place once, and of the same one nothing", () =>
  visit(
    `<script>
       window.heard = [];
       for (const type of ["daychange", "placechange", "chapterchange"])
         addEventListener(type, ({ detail }) => window.heard.push(type + " " + (detail.day ?? detail.chapter ?? detail.place)));
     </script>${script()}<truceline-map lang="en" day="2016-03-04" place="douma"></truceline-map>`,
    async (page) => {
      const map = page.frameLocator("iframe");
      const heard = () => page.evaluate("window.heard");
      const set = (change: string) => page.evaluate(`document.querySelector("truceline-map").${change}`);
      const dated = (date: string) => map.locator(".embed-date").getByText(date, { exact: true }).waitFor();
      await map.getByRole("slider").waitFor();
      expect(await heard()).toEqual([]);
      // A chapter of another day, at which no place is open.
      await set('story = "al-qadam-2015.double-siege"');
      await dated("15 September 2015");
      const chapter = ["daychange 2015-09-15", "placechange null", "chapterchange double-siege"];
      await expect.poll(heard).toEqual(chapter);
      await set('removeAttribute("story")');
      await dated("4 March 2016");
      const back = [...chapter, "daychange 2016-03-04", "placechange douma"];
      await expect.poll(heard).toEqual(back);
      // The frame is made anew for these, and shows what it showed.
      await set('area = "eastern-ghouta"');
      await map.getByRole("heading", { name: "Sieges and truces: Eastern Ghouta", exact: true }).waitFor();
      await set('version = "edb266f0"');
      await map.getByText("edb266f0").first().waitFor();
      await map.getByRole("slider").waitFor();
      // The day that was seen is none of these.
      await set('days = "2017-01-01..2017-12-31"');
      await dated("1 January 2017");
      const within = [...back, "daychange 2017-01-01"];
      await expect.poll(heard).toEqual(within);
      await set('day = "2017-05-05"');
      await dated("5 May 2017");
      // One that is out of reach counts as left out.
      await set('day = "2018-04-01"');
      await dated("1 January 2017");
      await set('place = ""');
      await expect.poll(heard).toEqual([...within, "daychange 2017-05-05", "daychange 2017-01-01", "placechange null"]);
    },
    { width: 700 },
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
