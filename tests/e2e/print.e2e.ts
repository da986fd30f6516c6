import { describe, expect, test } from "vitest";
import type { ExplorerPage, Visit } from "./driver/ExplorerPage";
import { standingBoxes } from "./driver/standingBoxes";
import { withExplorer } from "./withExplorer";

/** A4 and Letter within margins of 12 mm, in CSS pixels. */
const PAPERS = [
  ["A4", { width: 703, height: 1032 }],
  ["Letter", { width: 725, height: 965 }],
] as const;

/** Lays the page out as it is printed for the first time since it was loaded: the browser says so before its style changes. */
async function layOutOn(paper: { readonly width: number; readonly height: number }, { page }: ExplorerPage) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(paper);
}

/** Where what a printed map, its small one and its legend say is in the page. */
async function printedParts({ page, map, t }: ExplorerPage) {
  const small = page.getByRole("group").filter({ hasText: t("picture.destinations-note") });
  const { parts, entries } = await standingBoxes(map.getByRole("region", { name: t("app.legend"), exact: true }), [
    map.getByText(t("space.schematic"), { exact: true }).filter({ visible: true }),
    small,
    small.getByRole("img"),
    small.getByText(t("picture.destinations-note"), { exact: true }),
  ]);
  const [foot, whole, picture, note] = parts;
  if (!foot || !whole || !picture || !note) throw new Error("a part of the print has no box");
  return { foot, small: whole, picture, note, legend: entries };
}

async function hidesNothing(explorer: ExplorerPage): Promise<void> {
  const { foot, small, picture, note, legend } = await printedParts(explorer);
  expect(small.top).toBeGreaterThanOrEqual(foot.bottom);
  expect(legend.length).toBeGreaterThan(4);
  expect(legend.filter(({ top }) => top < small.bottom)).toEqual([]);
  for (const part of [picture, note]) {
    expect(part.top).toBeGreaterThanOrEqual(small.top);
    expect(part.bottom).toBeLessThanOrEqual(small.bottom);
    expect(part.left).toBeGreaterThanOrEqual(small.left);
    expect(part.right).toBeLessThanOrEqual(small.right);
  }
  // Each of them is whole: neither lies over the other.
  expect(note.left >= picture.right || note.right <= picture.left).toBe(true);
}

/** The date stands above the map, on the same sheet. */
async function saysItsDay({ page, map, t }: ExplorerPage, date: string): Promise<void> {
  const said = await map.getByText(date, { exact: true }).filter({ visible: true }).first().boundingBox();
  const foot = await map.getByText(t("space.schematic"), { exact: true }).filter({ visible: true }).boundingBox();
  expect(said?.y ?? Infinity).toBeLessThan(foot?.y ?? 0);
  expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
}

/** How the line of the day is drawn on the timeline: browsers print borders, and leave out backgrounds. */
function dayLine({ slider }: ExplorerPage) {
  return slider.evaluate((input) => {
    const line = input.closest(".timeline-now")?.firstElementChild;
    if (!line) throw new Error("the day has no line");
    const { borderInlineStartWidth, borderInlineStartStyle, backgroundColor } = getComputedStyle(line);
    return { width: parseFloat(borderInlineStartWidth), style: borderInlineStartStyle, background: backgroundColor };
  });
}

/** How many times as long as on the screen a drawing is printed. */
function shrinking({ map }: ExplorerPage, drawing: "svg-map" | "map-scale"): Promise<number> {
  return map.locator(`.${drawing} > svg`).evaluate((svg) => {
    if (!(svg instanceof SVGSVGElement)) throw new Error("no drawing");
    return svg.getScreenCTM()?.a ?? Number.NaN;
  });
}

describe.each(PAPERS)("on %s", (_, paper) => {
  const visit = withExplorer();
  test.each([
    ["the live map", { address: { day: "2018-04-01" } }],
    ["the live map in Arabic, in dark", { language: "ar", address: { lang: "ar", day: "2016-08-26" }, dark: true }],
    [
      "the live map of a phone, where the screen has no room for the small one",
      { width: 390, address: { day: "2016-08-26" } },
    ],
  ] satisfies [string, Visit][])(
    "%s is printed with the small one below it, and neither hides the legend",
    (_what, asked) =>
      visit(asked, async (explorer) => {
        await explorer.hasLiveMap();
        await explorer.page
          .getByText(explorer.t("picture.destinations-note"), { exact: true })
          .waitFor({ state: "attached" });
        await layOutOn(paper, explorer);
        await hidesNothing(explorer);
        expect(await shrinking(explorer, "svg-map")).toBeCloseTo(await shrinking(explorer, "map-scale"), 1);
        await saysItsDay(explorer, explorer.date(asked.address.day));
        const drawing = await explorer.map.locator(".svg-map > svg").evaluate((svg) => svg.getAttribute("viewBox"));
        const [, , wide = 0, high = 1] = (drawing ?? "").split(" ").map(Number);
        // As wide as the paper, however narrow the window: no bare margins.
        expect(wide / high).toBeGreaterThanOrEqual(1.27);
        expect(await explorer.page.getByRole("button", { name: explorer.t("time.axis-tools") }).count()).toBe(0);
        expect(await dayLine(explorer)).toEqual({ width: 2, style: "solid", background: "rgba(0, 0, 0, 0)" });
        expect(explorer.problems).toEqual([]);
      }),
  );

  test("after a step it is the map of the day stepped to that is printed, and no other", () =>
    visit({ address: { day: "2018-03-31" } }, async (explorer) => {
      await explorer.hasLiveMap();
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      await explorer.seesDay("2018-04-01");
      await layOutOn(paper, explorer);
      await saysItsDay(explorer, explorer.date("2018-04-01"));
      const printed = explorer.map.locator("svg", { hasText: /Eastern\s*Ghouta/ }).filter({ visible: true });
      // So many people were counted in the buses of this day.
      await printed.getByText("1,089–1,146", { exact: true }).waitFor();
      expect(await printed.count()).toBe(1);
      expect(explorer.problems).toEqual([]);
    }));

  test.each([390, 640])(
    "an embed that was %i pixels wide is printed with its map, and nothing is there to be pressed",
    (width) =>
      visit({ path: "embed/", width }, async (explorer) => {
        const { page } = explorer;
        await page.getByRole("slider").waitFor();
        const drawn = page.getByRole("application").locator("svg", { hasText: /Eastern\s*Ghouta/ });
        await drawn.waitFor();
        await layOutOn(paper, explorer);
        const picture = await drawn.boundingBox();
        const legend = await page.getByText("Partially besieged", { exact: true }).boundingBox();
        expect(picture?.height ?? 0).toBeGreaterThan(200);
        expect(picture?.y ?? -1).toBeGreaterThanOrEqual(0);
        expect((picture?.y ?? Infinity) + (picture?.height ?? 0)).toBeLessThanOrEqual(legend?.y ?? 0);
        expect(await page.getByRole("button").count()).toBe(0);
      }),
  );

  test("while the map is on its way the page's picture is printed, with its own scale and one small map", () =>
    visit(
      {
        path: "day/2018-04-01/",
        width: 768,
        answers: [{ to: /\/(SvgMap|SvgScene|TruceMap)[^/]*\.js/, with: "held" }],
      },
      async (explorer) => {
        const { page, map, t } = explorer;
        const note = page.getByText(t("picture.destinations-note"), { exact: true });
        // That of the picture and that of the program.
        await expect.poll(() => note.count()).toBe(2);
        await layOutOn(paper, explorer);
        await hidesNothing(explorer);
        await saysItsDay(explorer, explorer.date("2018-04-01"));
        const seen = async (drawing: string) => {
          const svg = map.locator(drawing).filter({ visible: true });
          expect(await svg.count()).toBe(1);
          return svg.evaluate((one) => ({
            step: one.closest("[data-step]")?.getAttribute("data-step"),
            scale: one instanceof SVGSVGElement ? one.getScreenCTM()?.a : null,
          }));
        };
        const picture = await seen("svg[data-step]");
        expect(picture).toEqual({ step: "medium", scale: 1 });
        expect(await seen(".map-scale > svg")).toEqual(picture);
      },
    ));

  test.each([
    ["a day's page", { path: "day/2018-04-01/" }],
    ["a day's page in Arabic", { language: "ar", path: "ar/day/2016-08-26/" }],
  ] satisfies [string, Visit][])("%s is printed so without script too", (_what, asked) =>
    visit({ ...asked, script: false }, async (explorer) => {
      await explorer.page.emulateMedia({ media: "print" });
      await explorer.page.setViewportSize(paper);
      await hidesNothing(explorer);
      await saysItsDay(explorer, explorer.date(asked.path.slice(-11, -1)));
    }),
  );
});
