import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { readVersions } from "../../src/compile/readVersions";
import { versionFiles } from "../../src/embed/versionFiles";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });
const EARLIER = "0badc0de";
/** The oldest version of the record that is kept. */
const RELEASED = "edb266f0";
const [kept] = (await readVersions(join(import.meta.dirname, "..", "..", "data"))).versions;
if (!kept) throw new Error("No version of the record is kept.");

/** An earlier version as the build would write it: one in which Douma was not besieged, and from which three entries have changed. */
const states = {
  ...kept.states,
  version: EARLIER,
  features: kept.states.features.map((feature) =>
    feature.id === "douma" ? { ...feature, properties: { ...feature.properties, spans: [] } } : feature,
  ),
};
const changes = [
  { kind: "place", id: "douma", change: "changed", words: { en: "Douma", ar: "دوما" } },
  { kind: "event", id: "new-2016", change: "added", words: { en: "New & <b>bold</b>", ar: "جديد" } },
  { kind: "event", id: "gone-2016", change: "removed", words: null },
] as const;
const files = versionFiles([{ version: EARLIER, states, stories: kept.stories, changes }], "");

test("an embed stays with its version, says how much has changed since, and which entries", () =>
  drawn({ path: "embed/", address: { version: EARLIER } }, async (embed) => {
    const { page } = embed;
    // The site that is served has no such version: it is told, and the present record stands.
    await page.getByText(`Version ${EARLIER} is not kept here; shown is the present one.`).waitFor();
    await embed.slider.waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(/published/i);
    await page.getByRole("button", { name: /changed since/ }).waitFor({ state: "detached" });
    expect(embed.problems.every((problem) => problem.includes("404"))).toBe(true);

    embed.problems.length = 0;
    await page.route(
      (url) => files.has(url.pathname.slice(1)),
      (route) =>
        route.fulfill({
          contentType: "application/json",
          body: files.get(new URL(route.request().url()).pathname.slice(1)) ?? "",
        }),
    );
    await page.goto(`${inject("siteUrl")}embed/?version=2016.1.2%2B${EARLIER}&place=douma`);
    await page.getByText(EARLIER).waitFor();
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
  drawn({ path: "ar/embed/", language: "ar", address: { version: EARLIER } }, async ({ page }) => {
    const said = page.getByText(/النسخة .?0badc0de.? غير محفوظة هنا، والمعروض هو النسخة الحالية/);
    await expect.poll(() => said.count()).toBe(1);
  }));

test("an embed of a version that was released says which entries of the real record have changed since", () =>
  drawn({ path: "embed/", address: { version: RELEASED } }, async ({ page, problems }) => {
    await page.getByText(RELEASED).waitFor();
    await page.getByRole("button", { name: /^\d+ entries of the record have changed since/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /72-hour pause/ })
      .waitFor();
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
