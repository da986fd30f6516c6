import { expect, test } from "vitest";
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
    await paste("٢٦ آب ٢٠١٦");
    await explorer.press("Enter");
    await explorer.seesDay("2016-08-26");
    expect(explorer.problems).toEqual([]);
  }));
