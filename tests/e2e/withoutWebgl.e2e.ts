import { expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer({ webgl: false });

test("without WebGL the map is drawn all the same: it says so, moves, zooms, and places are chosen on it", () =>
  visit({ address: { day: "2016-03-04" } }, async (explorer) => {
    await explorer.hasRecord();
    await explorer.page.getByText(explorer.words("app.map-plain")).waitFor();
    const map = explorer.map.getByRole("application", { name: explorer.words("space.map") });
    await map.locator("svg").getByText("Eastern Ghouta", { exact: true }).waitFor();
    await explorer.picture(inject("picturesFolder"), "without-webgl");

    const label = map.locator("svg").getByText("Daraya", { exact: true });
    const before = await label.boundingBox();
    await map.focus();
    await explorer.press("ArrowLeft");
    await expect.poll(async () => (await label.boundingBox())?.x, { timeout: 10_000 }).not.toBe(before?.x);

    const box = await label.boundingBox();
    if (!box) throw new Error("Daraya is not named on the map");
    await explorer.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await explorer.heading("Daraya").waitFor();
    await explorer.hasAddress("place", "daraya");
    await explorer.button("space.zoom-in").click();
    await explorer.page.waitForFunction(() => new URL(location.href).searchParams.get("map") !== null);
  }));
