import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embedHeight } from "../../src/embed/element/embedHeight";
import { launchBrowser, type Browser } from "./driver/browser";
import { HOST_LIBRARIES, hostPage, REAL_HOSTS, STAND_INS, type HostKind } from "./driver/hostPages";
import { serveHost } from "./driver/serveHost";

const PARTS = { hasControls: true, hasSteps: false };
const host = serveHost(HOST_LIBRARIES);
let browser: Browser;
let context: Awaited<ReturnType<Browser["newContext"]>>;
beforeAll(async () => {
  browser = await launchBrowser({ webgl: false });
  context = await browser.newContext({ reducedMotion: "reduce" });
});
afterAll(() => browser.close());

/** Waits until the frame is as high as its width asks for, and again after its column narrowed; gives what the host's page complained of. */
async function complaintsOf(kind: HostKind, isSandboxed: boolean): Promise<readonly string[]> {
  host.put("/page.html", hostPage(kind, `${inject("siteUrl")}embed/`, isSandboxed));
  const page = await context.newPage();
  try {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(`${host.url()}page.html`);
    const frame = page.locator("iframe");
    const height = () => frame.evaluate((element) => element.getBoundingClientRect().height);
    await expect.poll(height, { timeout: 20_000 }).toBe(embedHeight(640, PARTS));
    await page.locator("#column").evaluate((column) => {
      if (column instanceof HTMLElement) column.style.width = "390px";
    });
    await expect.poll(height, { timeout: 20_000 }).toBe(embedHeight(390, PARTS));
    expect(await frame.getAttribute("sandbox")).toBe(isSandboxed ? "allow-scripts" : null);
    return faults;
  } finally {
    await page.close();
  }
}

describe.each([false, true])("with the frame sandboxed: %s", (isSandboxed) => {
  test.each(REAL_HOSTS.map((kind) => [kind.name, kind] as const))(
    "%s, the real library, gives the frame the height of its width, and another when it narrows",
    async (_, kind) => expect(await complaintsOf(kind, isSandboxed)).toEqual([]),
  );

  test.each(STAND_INS.map((kind) => [kind.name, kind] as const))(
    "%s, stood in for from its published protocol, gives the frame the height of its width, and another when it narrows",
    async (_, kind) => expect(await complaintsOf(kind, isSandboxed)).toEqual([]),
  );
});
