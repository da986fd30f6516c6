import { expect, inject, test } from "vitest";
import type { ExplorerPage } from "./driver/ExplorerPage";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

/** The handle of the overview at which the visible time begins or ends. */
const viewEnd = ({ page, t }: ExplorerPage, end: "from" | "to") =>
  page.getByRole("slider", { name: t(`time.view-${end}`), exact: true });
const shownFrom = async (explorer: ExplorerPage): Promise<string | null> =>
  viewEnd(explorer, "from").getAttribute("aria-valuetext");

test("the axis is zoomed by keys, buttons, the wheel and its two handles, and back to all years", () =>
  visit({ address: { day: "2016-03-04" } }, async (explorer) => {
    const { page } = explorer;
    await explorer.hasRecord();
    await explorer.slider.focus();
    await explorer.press("+");
    const first = explorer.date("2011-03-15");
    const from = viewEnd(explorer, "from");
    await page.waitForFunction((all) => document.querySelector(`[aria-valuetext="${all}"]`) === null, first);
    const byKey = await shownFrom(explorer);
    await explorer.button("time.zoom-in").click();
    await expect.poll(() => shownFrom(explorer)).not.toBe(byKey);
    const byButton = await shownFrom(explorer);

    const thumb = await explorer.slider.boundingBox();
    expect(thumb).not.toBeNull();
    if (!thumb) return;
    await page.mouse.move(thumb.x + thumb.width / 2, thumb.y - 40);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => shownFrom(explorer)).not.toBe(byButton);

    await from.focus();
    const byWheel = await shownFrom(explorer);
    await explorer.press("ArrowLeft");
    await expect.poll(() => shownFrom(explorer)).not.toBe(byWheel);
    await explorer.button("time.zoom-all").click();
    await expect.poll(() => shownFrom(explorer)).toBe(first);
    await explorer.seesDay("2016-03-04");
    expect(explorer.problems).toEqual([]);
  }));

test("31 February, left for Go by Tab, is refused by Enter there: the map does not go to 29 February unasked", () =>
  visit({ address: { day: "2016-08-27" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    await explorer.button("time.choose-day", { date: explorer.date("2016-08-27") }).click();
    const field = page.getByRole("group", { name: t("time.go-to") });
    await field.getByRole("spinbutton").first().waitFor();
    await explorer.press("3", "1", "2", "Tab");
    const hint = explorer.timeline.getByText(/29 February 2016/);
    await hint.waitFor();
    await explorer.press("Enter");
    await hint.waitFor();
    await explorer.seesDay("2016-08-27");
    // It was said what that would be, and is asked for now.
    await explorer.press("Enter");
    await explorer.seesDay("2016-02-29");
  }));

test("a date is typed in Arabic digits; a Hijri date and 31 February get a hint, and the day stays", () =>
  visit({ language: "ar", address: { lang: "ar", day: "2016-03-04" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    const open = () => explorer.button("time.choose-day", { date: explorer.date("2016-03-04") });
    await open().click();
    const part = (at: number) =>
      page
        .getByRole("group", { name: t("time.go-to") })
        .getByRole("spinbutton")
        .nth(at);
    await part(0).focus();
    await page.keyboard.insertText("١٢");
    await part(1).focus();
    await page.keyboard.insertText("٨");
    await part(2).focus();
    await page.keyboard.insertText("١٤٣٧");
    await explorer.press("Enter");
    await explorer.timeline.getByText(t("time.hint.hijri"), { exact: true }).waitFor();
    await explorer.seesDay("2016-03-04");

    const paste = (text: string) =>
      part(0).evaluate((element, pasted) => {
        const data = new DataTransfer();
        data.setData("text/plain", pasted);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }, text);
    await paste("٣١ شباط ٢٠١٦");
    await explorer.timeline.getByText(/29 شباط 2016/).waitFor();
    await explorer.press("Enter");
    await explorer.timeline.getByText(/29 شباط 2016/).waitFor();
    await explorer.seesDay("2016-03-04");
    await explorer.press("ArrowLeft");
    await explorer.timeline.getByText(/29 شباط 2016/).waitFor({ state: "detached" });
    await paste("9".repeat(300_000));
    const repeated = explorer.timeline.getByText(/^9+…$/);
    await repeated.waitFor();
    expect((await repeated.textContent())?.length).toBe(60);
    await paste("٢٦ آب ٢٠١٦");
    await explorer.press("Enter");
    await explorer.seesDay("2016-08-26");
    expect(explorer.problems).toEqual([]);
  }));

test("on a phone the zoom and the speeds are opened beside the axis, which is seen while it changes, and Escape closes them", () =>
  visit({ width: 390, height: 844, touch: true, address: { day: "2016-03-04" } }, async (explorer) => {
    const { page, slider, t } = explorer;
    await explorer.hasRecord();
    const tools = explorer.button("time.axis-tools");
    await tools.waitFor();
    const zoomIn = explorer.button("time.zoom-in");
    expect(await zoomIn.isVisible()).toBe(false);
    await tools.tap();
    await zoomIn.tap();
    await zoomIn.tap();
    expect(await shownFrom(explorer)).not.toBe(explorer.date("2011-03-15"));
    const years = page.getByRole("img", { name: /^Chart from 2011 to 2018/ });
    const chart = await years.boundingBox();
    const button = await zoomIn.boundingBox();
    expect(chart && button && chart.y + chart.height <= button.y && button.y + button.height <= 844).toBe(true);
    expect(await slider.isVisible()).toBe(true);
    const fast = page.getByRole("radio", { name: t("time.speed-option", { speed: "2" }), exact: true });
    await fast.check({ force: true });
    expect(await fast.isChecked()).toBe(true);
    await explorer.picture(inject("picturesFolder"), "axis-phone");
    expect(await explorer.accessibilityFaults()).toEqual([]);
    await zoomIn.focus();
    await explorer.press("Escape");
    await expect.poll(() => zoomIn.isVisible()).toBe(false);
    expect(await tools.evaluate((element) => element === document.activeElement)).toBe(true);
    await explorer.seesDay("2016-03-04");
    expect(explorer.problems).toEqual([]);
  }));

test.each([
  [390, "en"],
  [360, "ar"],
  [320, "en"],
  [320, "ar"],
] as const)(
  "on a phone of %i pixels (%s) the chart has the whole width; a finger and keys reach the button of the zoom beside it",
  (width, language) =>
    visit(
      { width, height: 844, touch: true, language, address: { lang: language, day: "2016-08-27" } },
      async (explorer) => {
        const { page } = explorer;
        await explorer.hasRecord();
        const tools = explorer.button("time.axis-tools");
        await tools.waitFor();
        const chart = await page.getByRole("img", { name: /2011/ }).boundingBox();
        const button = await tools.boundingBox();
        if (!chart || !button) throw new Error("the axis is not seen");
        expect(chart.width).toBeGreaterThanOrEqual(width - 16);
        expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
        expect(button.y + button.height).toBeLessThanOrEqual(chart.y);
        // Nothing lies over it, nor it over the words of the stop.
        await explorer.button("time.next-change").tap();
        const words = await explorer.timeline.locator(".timeline-change").boundingBox();
        expect(words && (words.x + words.width <= button.x || button.x + button.width <= words.x)).toBe(true);
        await tools.tap();
        await explorer.button("time.zoom-in").waitFor();
        await tools.tap();
        await explorer.button("time.zoom-in").waitFor({ state: "hidden" });
        await tools.focus();
        await explorer.press("Enter");
        await explorer.button("time.zoom-in").waitFor();
        expect(explorer.problems).toEqual([]);
      },
    ),
);

test("on a phone the chart has a point at each count and marks of the events of each track", () =>
  visit({ width: 390, height: 844, address: { day: "2016-03-04" } }, async (explorer) => {
    await explorer.hasRecord();
    const chart = explorer.page.getByRole("img", { name: /, and \d+ events\./ });
    await chart.waitFor();
    expect(await chart.locator("circle").count()).toBeGreaterThan(20);
    expect(await chart.locator("circle[data-sourced=false]").count()).toBeGreaterThan(0);
    const heights = await Promise.all(
      ["siege", "truce", "evacuation"].map(async (lane) => {
        const box = await chart.locator(`[data-lane=${lane}]`).first().boundingBox();
        return box ? box.y : null;
      }),
    );
    expect(heights).toEqual(heights.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(heights).size).toBe(3);
    expect(heights).not.toContain(null);
  }));

test("Escape closes the open date wherever in the timeline the focus is, and leaves the place open", () =>
  visit({ address: { day: "2016-03-04", place: "douma" } }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    const open = explorer.button("time.choose-day", { date: explorer.date("2016-03-04") });
    const field = page.getByRole("group", { name: t("time.go-to") });
    for (const focused of [explorer.button("time.zoom-in"), open, explorer.slider]) {
      await open.click();
      await field.waitFor();
      await focused.focus();
      await explorer.press("Escape");
      await field.waitFor({ state: "detached" });
      expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(explorer.address.get("place")).toBe("douma");
    expect(explorer.problems).toEqual([]);
  }));

/** Opens the field for a date on 4 March 2016, types into its first part and presses Enter. */
async function enterDate(explorer: ExplorerPage, text: string): Promise<void> {
  const { page, t } = explorer;
  await explorer.hasRecord();
  await explorer.button("time.choose-day", { date: explorer.date("2016-03-04") }).click();
  const field = page.getByRole("group", { name: t("time.go-to") });
  await field.getByRole("spinbutton").first().focus();
  await page.keyboard.type(text);
  await explorer.press("Enter");
}

test.each([
  ["20160827", "2016-08-27"],
  ["26082016", "2016-08-26"],
  ["2016-08-27T10:00", "2016-08-27"],
] as const)("the typed %s is %s, as it is when it is pasted", (text, iso) =>
  visit({ address: { day: "2016-03-04" } }, async (explorer) => {
    await enterDate(explorer, text);
    await explorer.seesDay(iso);
  }),
);

test.each([
  ["eight digits that are no date", "99999999", "time.hint.no-such-month"],
  ["nothing but blanks", "   ", "time.hint.not-a-date"],
] as const)("%s get the hint that they get when they are pasted", (_, text, hint) =>
  visit({ address: { day: "2016-03-04" } }, async (explorer) => {
    await enterDate(explorer, text);
    await explorer.timeline.getByText(explorer.t(hint)).waitFor();
    await explorer.seesDay("2016-03-04");
    expect(explorer.problems).toEqual([]);
  }),
);

test.each(["en", "ar"] as const)(
  "(%s) where the day lies outside of the time that is shown, its date stands at that edge and brings it back",
  (language) =>
    visit({ language, address: { lang: language, day: "2013-03-04" } }, async (explorer) => {
      const { page } = explorer;
      await explorer.hasRecord();
      const back = explorer.button("time.back-to-day", { date: explorer.date("2013-03-04") });
      const from = viewEnd(explorer, "from");
      await from.focus();
      expect(await back.count()).toBe(0);
      await explorer.press("PageUp", "PageUp", "PageUp", "PageUp");
      await back.waitFor();
      const [edge, axis] = [await back.boundingBox(), await page.getByRole("img", { name: /2011/ }).boundingBox()];
      if (!edge || !axis) throw new Error("the axis is not seen");
      const isLeft = edge.x + edge.width / 2 < axis.x + axis.width / 2;
      expect(isLeft).toBe(language === "en");
      await explorer.picture(inject("picturesFolder"), `day-away-${language}`);
      expect(await explorer.accessibilityFaults()).toEqual([]);
      await back.click();
      await back.waitFor({ state: "detached" });
      expect(await explorer.slider.evaluate((element) => element === document.activeElement)).toBe(true);
      await explorer.seesDay("2013-03-04");
      expect(explorer.problems).toEqual([]);
    }),
);
