import { describe, expect, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

describe("an address that cannot be read", () => {
  test.each([
    ["a day that does not exist", { day: "2016-13-45" }, "2016-13-45"],
    ["a day outside of the map", { day: "1999-01-01" }, "1999-01-01"],
    ["a layer that does not exist", { layers: "x" }, "x"],
    ["a view outside of the map", { map: "999,36.4,10" }, "999,36.4,10"],
    ["a view that is no number", { map: "a,b,c" }, "a,b,c"],
    ["a theme that does not exist", { theme: "neon" }, "neon"],
  ])("%s is passed over with a notice, and the page shows the first day", (_, address, named) =>
    visit({ address }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.seesDay("2016-03-04");
      await explorer.notices.getByText(named, { exact: false }).waitFor();
      await explorer.button("app.notice-dismiss").click();
      await explorer.notices.waitFor({ state: "hidden" });
    }),
  );

  test("markup in a place's name is shown as text, never run", () =>
    visit({ address: { place: "<img src=x onerror=alert(1)><script>alert(1)</script>" } }, async (explorer) => {
      let dialogs = 0;
      explorer.page.on("dialog", (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await explorer.hasRecord();
      await explorer.notices.waitFor();
      expect(dialogs).toBe(0);
      expect(await explorer.notices.locator("img, script").count()).toBe(0);
    }));

  test("a place that the record does not hold is said so, and the list stays", () =>
    visit({ address: { place: "atlantis" } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.notices.getByText(explorer.words("app.notice-place", { value: "atlantis" })).waitFor();
      await explorer.panel.getByRole("searchbox").waitFor();
    }));

  test("keys that are not ours are tolerated and kept", () =>
    visit({ address: { utm_source: "paper", day: "2016-03-04" } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      await explorer.hasAddress("day", "2016-03-05");
      expect(explorer.address.get("utm_source")).toBe("paper");
      expect(await explorer.notices.isVisible()).toBe(false);
    }));
});

describe("a record that does not come", () => {
  test.each(["nothing", "not found", "garbage"] as const)(
    "(%s) is said beside the picture and the list that the page came with, which stay, and a retry brings it",
    (answer) =>
      visit({ answers: [{ to: "/record/states", with: answer, times: 2 }] }, async (explorer) => {
        const { page } = explorer;
        const message = page
          .getByRole("alert")
          .getByText(explorer.words(answer === "garbage" ? "app.record-damaged" : "app.record-failed"));
        await message.waitFor();
        const picture = explorer.map.getByRole("img").getByText("Eastern Ghouta", { exact: true });
        const list = explorer.panel.getByRole("link", { name: /Douma/ });
        await page.getByRole("button", { name: explorer.words("app.retry") }).click();
        await message.waitFor();
        await picture.waitFor();
        await list.first().waitFor();
        // Nothing is offered that would do nothing.
        for (const name of ["Play", "Search", "All symbols"])
          expect(await page.getByRole("button", { name }).count()).toBe(0);
        await page.getByRole("button", { name: explorer.words("app.retry") }).click();
        await explorer.panel.getByRole("searchbox").waitFor();
        await explorer.slider.waitFor();
        expect(await page.getByRole("alert").count()).toBe(0);
      }),
  );

  test("is said in the map's place, where the page came with another day's picture; the timeline stays, and a retry brings it", () =>
    visit(
      { address: { day: "2018-04-01" }, answers: [{ to: "/record/states", with: "not found", times: 1 }] },
      async (explorer) => {
        await explorer.map.getByText(explorer.words("app.record-failed")).waitFor();
        expect(await explorer.map.getByRole("img").getByText("Eastern Ghouta", { exact: true }).count()).toBe(0);
        await explorer.slider.waitFor();
        await explorer.map.getByRole("button", { name: explorer.words("app.retry") }).click();
        await explorer.panel.getByRole("searchbox").waitFor();
      },
    ));

  test("evidence that does not come leaves the state and the rest, and a retry brings it", () =>
    visit(
      // It is asked for before the sheet is drawn, while the page's own list still stands, and once more with it.
      { address: { place: "douma" }, answers: [{ to: "/record/evidence/eastern-ghouta", with: "nothing", times: 2 }] },
      async (explorer) => {
        await explorer.heading("Douma").waitFor();
        await explorer.sheet.getByText(explorer.words("list.sheet-failed")).waitFor();
        await explorer.sheet
          .getByText(/^Disputed/)
          .first()
          .waitFor();
        await explorer.sheet.getByRole("button", { name: explorer.words("evidence.retry") }).click();
        await explorer.sheet
          .getByRole("group", { name: explorer.words("evidence.dispute-denies"), exact: true })
          .first()
          .waitFor();
      },
    ));

  test("a drawn map that does not load leaves the page's picture, and says so, and a retry brings it", () =>
    visit({ lacks: ["webgl"], answers: [{ to: /\/SvgMap[^/]*\.js/, with: "nothing", times: 1 }] }, async (explorer) => {
      const { page, map } = explorer;
      const message = page.getByRole("alert").getByText(explorer.words("app.map-failed"));
      await message.waitFor();
      await map.getByRole("img").getByText("Eastern Ghouta", { exact: true }).waitFor();
      expect(await page.getByText(explorer.words("app.map-plain")).count()).toBe(0);
      await page.getByRole("button", { name: explorer.words("app.retry") }).click();
      await map.getByRole("application", { name: explorer.words("space.map") }).waitFor();
      await message.waitFor({ state: "detached" });
      await page.getByText(explorer.words("app.map-plain")).waitFor();
    }));

  test("a drawn map that does not load leaves the live one to come, and then nothing is said", () =>
    visit({ answers: [{ to: /\/SvgMap[^/]*\.js/, with: "nothing" }] }, async (explorer) => {
      await explorer.hasLiveMap();
      await explorer.page.getByText(explorer.words("app.map-failed")).waitFor({ state: "detached" });
      await explorer.choosePlace("Douma");
    }));

  test("a live map that does not load leaves the drawn one, and says so", () =>
    visit({ answers: [{ to: "maplibre", with: "nothing" }] }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.page.getByText(explorer.words("app.map-lost")).waitFor();
      await explorer.map.getByRole("application", { name: explorer.words("space.map") }).waitFor();
      await explorer.choosePlace("Douma");
    }));
});
