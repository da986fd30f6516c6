import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { embedHeight } from "../../src/embed/element/embedHeight";
import { launchFirefox } from "./driver/firefox";
import { serveHost } from "./driver/serveHost";

const PARTS = { hasControls: true, hasSteps: false };
const host = serveHost();
let firefox: Awaited<ReturnType<typeof launchFirefox>>;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

/** A host that hears AMP's messages, with a frame in a sandbox without an origin of its own and one with. */
const page = (): string => `<!doctype html><html lang="en"><head><title>A newsroom's page</title></head><body>
  <div id="column" style="width:640px">${["allow-scripts", "allow-scripts allow-same-origin"]
    .map(
      (rights) =>
        `<iframe src="${inject("siteUrl")}embed/" title="Map" width="100%" height="300" style="border:0" sandbox="${rights}"></iframe>`,
    )
    .join("")}</div>
  <script>addEventListener("message", ({ source, data }) => {
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source && data.sentinel === "amp" && data.type === "embed-size") frame.height = data.height;
  })</script></body></html>`;

test("in Firefox, sandboxed and not, an embed takes the height of its width, its slider answers a key, and it draws its map", async () => {
  host.put("/page.html", page());
  const tab = await firefox.newPage();
  const faults: unknown[] = [];
  tab.on("pageerror", (error) => faults.push(error));
  await tab.goto(`${host.url()}page.html`);
  const heights = (): Promise<number[]> =>
    tab.$$eval("iframe", (frames) => frames.map((frame) => frame.getBoundingClientRect().height));
  await expect.poll(heights, { timeout: 30_000 }).toEqual([0, 1].map(() => embedHeight(640, PARTS)));
  const frames = tab.frames().filter((frame) => frame.url().startsWith(inject("siteUrl")));
  expect(frames).toHaveLength(2);
  for (const frame of frames) {
    await frame.locator('::-p-aria([role="application"])').wait();
    const slider = await frame.locator('::-p-aria([role="slider"])').waitHandle();
    const day = (): Promise<string> => slider.evaluate((element) => element.getAttribute("aria-valuetext") ?? "");
    expect(await day()).toBe("4 March 2016");
    await slider.press("ArrowRight");
    await expect.poll(day).toBe("5 March 2016");
  }
  await tab.$eval("#column", (column) => column.setAttribute("style", "width:390px"));
  await expect.poll(heights, { timeout: 30_000 }).toEqual([0, 1].map(() => embedHeight(390, PARTS)));
  expect(faults).toEqual([]);
});
