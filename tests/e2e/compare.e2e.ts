import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

test("two days are compared side by side, then swiped by keys and pointer, and the list is taken away with its link", () =>
  visit({ address: { day: "2016-09-01", compare: "2016-08-20", screen: "compare" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    const list = page.getByRole("table", { name: t("compare.list"), exact: true });
    const daraya = list.getByRole("row", { name: /^Daraya/ });
    await daraya.getByText("besieged → evacuated").waitFor();
    expect(await daraya.getByRole("button").first().innerText()).toMatch(/August 2016/);

    await page.getByRole("radio", { name: t("compare.way-swiped"), exact: true }).check({ force: true });
    await explorer.hasAddress("swipe", "50");
    const divider = page.getByRole("slider", { name: t("compare.swipe-at"), exact: true });
    await divider.focus();
    await explorer.press("ArrowRight", "ArrowRight");
    await explorer.hasAddress("swipe", "52");
    expect(await divider.getAttribute("aria-valuetext")).toBe(
      t("compare.swipe-value", {
        earlier: explorer.date("2016-08-20"),
        later: explorer.date("2016-09-01"),
        part: 52,
      }),
    );
    const box = await divider.boundingBox();
    expect(box).not.toBeNull();
    if (box) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 200, y, { steps: 4 });
      await page.mouse.up();
    }
    await page.waitForFunction(() => Number(new URL(location.href).searchParams.get("swipe")) < 45);
    await explorer.picture(inject("picturesFolder"), "compare-swiped");
    expect(await explorer.accessibilityFaults()).toEqual([]);

    const saved = page.waitForEvent("download");
    await explorer.button("compare.save-text").click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("truceline-2016-08-20-2016-09-01.txt");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toContain("Daraya (داريا): besieged → evacuated\n");
    const link = text.split("\n").find((line) => line.startsWith("http")) ?? "";
    await page.goto(link);
    await page.getByRole("heading", { name: /20 August 2016 and 1 September 2016/, level: 2 }).waitFor();
    await divider.waitFor();
    expect(explorer.problems).toEqual([]);
  }));

test("what began and ended between two days is told beneath what differs, with its events", () =>
  visit({ address: { day: "2016-09-01", compare: "2016-08-20", screen: "compare" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    const between = page.getByRole("table", { name: t("compare.passed-list"), exact: true });
    const daraya = between.getByRole("row", { name: /^Daraya/ });
    await daraya
      .getByText(/August 2016/)
      .first()
      .waitFor();
    await daraya.getByRole("button").first().click();
    await page.waitForFunction(() => /^2016-08-2\d$/.test(new URL(location.href).searchParams.get("day") ?? ""));
    await page.goto(page.url().replace(/compare=[\d-]+/, `compare=${explorer.address.get("day") ?? ""}`));
    await page.getByText(t("compare.passed", { count: 0 })).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    expect(explorer.problems).toEqual([]);
  }));

test.each(["en", "ar"] as const)("(%s) on a phone both maps are seen at once above the timeline", (language) =>
  visit(
    {
      language,
      width: 390,
      height: 844,
      touch: true,
      address: { lang: language, screen: "compare", day: "2016-03-04" },
    },
    async (explorer) => {
      const { page } = explorer;
      await explorer.hasRecord();
      const maps = page.getByRole("figure");
      await maps.nth(1).waitFor();
      const [timeline, first, second] = await Promise.all([
        explorer.timeline.boundingBox(),
        maps.nth(0).boundingBox(),
        maps.nth(1).boundingBox(),
      ]);
      await explorer.picture(inject("picturesFolder"), `compare-phone-${language}`);
      expect(first && second && timeline && first.y + first.height <= second.y).toBe(true);
      expect(second && timeline && second.y + second.height <= timeline.y).toBe(true);
      expect(Math.min(first?.height ?? 0, second?.height ?? 0)).toBeGreaterThan(140);
      expect(await explorer.accessibilityFaults()).toEqual([]);
      expect(explorer.problems).toEqual([]);
    },
  ),
);

test("Escape closes the open day of a comparison also from its button, and leaves the place open", () =>
  visit(
    { address: { day: "2016-09-01", compare: "2016-08-20", screen: "compare", place: "daraya" } },
    async (explorer) => {
      const { page, t } = explorer;
      await explorer.heading("Daraya").waitFor();
      const open = page.getByRole("button", {
        name: `${t("compare.with")} ${explorer.date("2016-08-20")}`,
        exact: true,
      });
      const field = page.getByRole("group", { name: t("time.go-to") });
      for (const isInField of [true, false]) {
        await open.click();
        await field.waitFor();
        if (!isInField) await open.focus();
        await explorer.press("Escape");
        await field.waitFor({ state: "detached" });
      }
      expect(explorer.address.get("place")).toBe("daraya");
      expect(explorer.problems).toEqual([]);
    },
  ));

test("in Arabic the divider follows the arrow keys of the screen, the earlier day on the right", () =>
  visit({ language: "ar", address: { lang: "ar", screen: "compare", swipe: "50" } }, async (explorer) => {
    const divider = explorer.page.getByRole("slider", { name: explorer.t("compare.swipe-at"), exact: true });
    await divider.focus();
    await explorer.press("ArrowLeft");
    await explorer.hasAddress("swipe", "51");
    const [box, page] = [await divider.boundingBox(), explorer.page.viewportSize()];
    expect(box && page && box.x + box.width / 2 < page.width / 2).toBe(true);
    expect(explorer.problems).toEqual([]);
  }));

test("the small charts of durations follow the day, and one opens its place", () =>
  visit({ address: { day: "2016-03-04", screen: "durations" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    await page.getByRole("heading", { name: /up to 4 March 2016/, level: 2 }).waitFor();
    const charts = page.getByRole("region", { name: t("duration.title"), exact: true });
    const douma = charts.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Douma", exact: true }) });
    const before = await douma.innerText();
    await charts.getByRole("heading", { name: t("evidence.group.western-ghouta"), level: 3 }).waitFor();
    const together = charts.getByText(/^on which at least one place was besieged; so far \d+ were$/);
    await together.waitFor();
    await charts.getByText(/^on which at least one of \d+ truces so far held somewhere$/).waitFor();
    await explorer.slider.focus();
    await explorer.press("ArrowRight");
    await page.getByRole("heading", { name: /up to 5 March 2016/, level: 2 }).waitFor();
    expect(await douma.innerText()).not.toBe(before);
    await douma.getByRole("link").click();
    await explorer.heading("Douma").waitFor();
    await explorer.sheet.getByText(t("duration.besieged"), { exact: true }).waitFor();
    expect(explorer.problems).toEqual([]);
  }));

test.each(["en", "ar"] as const)(
  "(%s) on a phone two cards of durations stand side by side, with their scale",
  (language) =>
    visit(
      {
        language,
        width: 390,
        height: 844,
        touch: true,
        address: { lang: language, screen: "durations", day: "2016-03-04" },
      },
      async (explorer) => {
        const cards = explorer.page.getByRole("region", { name: explorer.t("duration.title") }).getByRole("listitem");
        await cards.nth(1).waitFor();
        const [first, second] = await Promise.all([cards.nth(0).boundingBox(), cards.nth(1).boundingBox()]);
        expect(first?.y).toBe(second?.y);
        const chart = await cards.nth(0).getByRole("img").boundingBox();
        expect(chart && first && chart.x >= first.x && chart.x + chart.width <= first.x + first.width).toBe(true);
        const full = await cards.nth(0).getByText("365", { exact: true }).first().boundingBox();
        expect(full && chart && full.x >= chart.x && full.x + full.width <= chart.x + chart.width).toBe(true);
        await explorer.picture(inject("picturesFolder"), `durations-phone-${language}`);
        expect(await explorer.accessibilityFaults()).toEqual([]);
      },
    ),
);
