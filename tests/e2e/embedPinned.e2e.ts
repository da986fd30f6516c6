import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { readVersions } from "../../src/compile/readVersions";
import { versionFiles } from "../../src/embed/versionFiles";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });
/** The hash of no version. */
const UNKNOWN = "0badc0de";
/** The oldest version of the record that is kept. */
const RELEASED = "edb266f0";
const { versions } = await readVersions(join(import.meta.dirname, "..", "..", "data"));
const kept = versions.find(({ version }) => version === RELEASED);
if (!kept) throw new Error("The oldest version of the record is not kept.");

/** The oldest version as the build would write it, had Douma not been besieged in it, and had three entries changed since. */
const states = {
  ...kept.states,
  features: kept.states.features.map((feature) =>
    feature.id === "douma" ? { ...feature, properties: { ...feature.properties, spans: [] } } : feature,
  ),
};
const changes = [
  { kind: "place", id: "douma", change: "changed", words: { en: "Douma", ar: "دوما" } },
  { kind: "event", id: "new-2016", change: "added", words: { en: "New & <b>bold</b>", ar: "جديد" } },
  { kind: "event", id: "gone-2016", change: "removed", words: null },
] as const;
const { states: packed, files } = versionFiles([{ version: RELEASED, states, stories: kept.stories, changes }], "");
const STATES = new RegExp(`^/assets/embed-states-${RELEASED}-[^/]+\\.json$`);

test("an embed stays with its version, says how much has changed since, and which entries", () =>
  drawn({ path: "embed/", address: { version: UNKNOWN } }, async (embed) => {
    const { page } = embed;
    // There is no such version: it is told, and the present record stands.
    await page.getByText(`Version ${UNKNOWN} is not kept here; shown is the present one.`).waitFor();
    await embed.slider.waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(/published/i);
    await page.getByRole("button", { name: /changed since/ }).waitFor({ state: "detached" });
    expect(embed.problems).toEqual([]);

    const replaced = (path: string): string | undefined =>
      STATES.test(path) ? JSON.stringify(packed.get(RELEASED)) : files.get(path.slice(1));
    await page.route(
      (url) => replaced(url.pathname) !== undefined,
      (route) =>
        route.fulfill({
          contentType: "application/json",
          body: replaced(new URL(route.request().url()).pathname) ?? "",
        }),
    );
    await page.goto(`${inject("siteUrl")}embed/?version=2016.1.2%2B${RELEASED}&place=douma`);
    await page.getByText(RELEASED).waitFor();
    await page
      .getByRole("region", { name: "Douma", exact: true })
      .getByText(/No status recorded/)
      .waitFor();
    await page.getByRole("button", { name: /^3 entries of the record have changed since/ }).focus();
    await embed.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("link", { name: "New & <b>bold</b>", exact: true }).waitFor();
    expect(await dialog.getByRole("link", { name: "Douma", exact: true }).getAttribute("href")).toContain(
      "?place=douma",
    );
    expect(await dialog.getByRole("listitem").allInnerTexts()).toHaveLength(3);
    expect(await embed.accessibilityFaults()).toEqual([]);
    await embed.picture(inject("picturesFolder"), "embed-pinned");
    await embed.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(embed.problems).toEqual([]);
  }));

test("in Arabic too a version that is not kept is only said not to be kept", () =>
  drawn({ path: "ar/embed/", language: "ar", address: { version: UNKNOWN } }, async ({ page }) => {
    const said = page.getByText(/النسخة .?0badc0de.? غير محفوظة هنا، والمعروض هو النسخة الحالية/);
    await expect.poll(() => said.count()).toBe(1);
  }));

test("an embed of a version that was released says which entries of the real record have changed since", () =>
  drawn({ path: "embed/", address: { version: RELEASED } }, async ({ page, problems, requests }) => {
    await page.getByText(RELEASED).waitFor();
    // Its states are kept for ever, in a file named by its content.
    const [states = "", ...others] = requests.filter((address) => STATES.test(new URL(address).pathname));
    expect(others).toEqual([]);
    expect((await fetch(states)).headers.get("cache-control")).toContain("immutable");
    await page.getByRole("button", { name: /^\d+ entries of the record have changed since/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /72-hour pause/ })
      .waitFor();
    // A party's own page tells what is known of it now.
    const party = page.getByRole("dialog").getByRole("link", { name: "WPE Syria", exact: true });
    const address = new URL((await party.getAttribute("href")) ?? "", page.url());
    expect(address.href).toBe(`${inject("siteUrl")}party/wpe-syria/`);
    expect((await fetch(address)).status).toBe(200);
    expect(problems).toEqual([]);
  }));

test.each([
  ["embed/", "text/html"],
  ["ar/embed/", "text/html"],
  ["embed/truceline-map.js", "text/javascript"],
  ["embed/truceline-map.mjs", "text/javascript"],
  ["embed/truceline-map.d.ts", ""],
])("the address %s of contract 1 answers, to pages of any origin", async (path, type) => {
  const { status, headers } = await fetch(inject("siteUrl") + path, { headers: { origin: "null" } });
  expect(status).toBe(200);
  expect(headers.get("content-type")).toContain(type);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("x-frame-options")).toBeNull();
  expect(headers.get("content-security-policy") ?? "").not.toContain("frame-ancestors");
});
