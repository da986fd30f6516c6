import { describe, expect, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

describe("the slider", () => {
  test("goes by keys: a day, a month, from change to change, to both ends", () =>
    visit({ address: { day: "2016-03-04" } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      await explorer.seesDay("2016-03-05");
      await explorer.press("ArrowLeft", "ArrowLeft");
      await explorer.seesDay("2016-03-03");
      await explorer.press("Shift+ArrowRight");
      await explorer.seesDay("2016-04-03");
      await explorer.press("Home");
      await explorer.seesDay("2011-03-15");
      await explorer.press("End");
      await explorer.seesDay("2018-12-31");
      await explorer.hasAddress("day", "2018-12-31");
    }));

  test("follows the arrow keys of the screen in Arabic, where time runs from right to left", () =>
    visit({ language: "ar", address: { day: "2016-03-04", lang: "ar" } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.slider.focus();
      await explorer.press("ArrowLeft");
      await explorer.seesDay("2016-03-05");
      await explorer.press("ArrowRight", "ArrowRight");
      await explorer.seesDay("2016-03-03");
    }));

  test("is dragged by its handle, and jumps to where the track is pressed", () =>
    visit({ address: { day: "2014-01-01" } }, async (explorer) => {
      await explorer.hasRecord();
      const { page, slider } = explorer;
      const handle = await slider.boundingBox();
      expect(handle).not.toBeNull();
      if (!handle) return;
      const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 6 });
      await page.mouse.move(x + 120, y, { steps: 6 });
      await page.mouse.up();
      // The address follows a drag in steps, so that it may be read half-way.
      const isBetween = ([from, to]: readonly [string, string]): boolean => {
        const day = new URL(location.href).searchParams.get("day") ?? "2016-03-04";
        return from < day && day < to;
      };
      await page.waitForFunction(isBetween, ["2014-03-01", "2016-06-01"] as const);
      await page.mouse.click(x - 100, y);
      await page.waitForFunction(isBetween, ["2011-03-14", "2014-01-01"] as const);
      expect(explorer.address.get("place")).toBeNull();
    }));

  test("is stepped from change to change by buttons, in the chosen place alone where one is chosen", () =>
    visit({ address: { day: "2016-08-20", place: "daraya" } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.heading("Daraya").waitFor();
      await explorer.button("time.next-change-in", { place: "Daraya" }).click();
      await explorer.page.waitForFunction(() => new URL(location.href).searchParams.get("day") !== "2016-08-20");
      const next = explorer.address.get("day") ?? "";
      expect(next >= "2016-08-24" && next <= "2016-08-29").toBe(true);
    }));

  test("plays only when it is asked to, and stops on any input", () =>
    visit({ address: { day: "2016-03-04" } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.seesDay("2016-03-04");
      await explorer.button("time.play").click();
      await explorer.page.waitForFunction(() => new URL(location.href).searchParams.get("day") !== null);
      await explorer.button("time.pause").waitFor();
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      await explorer.button("time.play").waitFor();
    }));

  test("at its end says that play begins anew, and so it does", () =>
    visit({ address: { day: "2018-12-31" } }, async (explorer) => {
      await explorer.hasRecord();
      expect(await explorer.button("time.play").count()).toBe(0);
      await explorer.button("time.play-again").click();
      await explorer.button("time.pause").click();
      await explorer.button("time.play").waitFor();
      await expect.poll(() => explorer.slider.getAttribute("aria-valuetext")).toMatch(/ 201[1-3]$/);
    }));
});

test("a day, a place, layers and a theme in the address are what is seen, and Back leads back", () =>
  visit(
    { address: { day: "2018-04-01", place: "douma", layers: "siege,evacuation", theme: "dark" } },
    async (explorer) => {
      await explorer.hasRecord();
      await explorer.seesDay("2018-04-01");
      await explorer.heading("Douma").waitFor();
      const truce = explorer.page.getByRole("checkbox", { name: explorer.words("states.track.truce"), exact: true });
      expect(await truce.first().isChecked()).toBe(false);
      expect(await explorer.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
      await explorer.button("evidence.close-place", { place: "Douma" }).click();
      await explorer.hasAddress("place", null);
      await explorer.page.goBack();
      await explorer.heading("Douma").waitFor();
    },
  ));
