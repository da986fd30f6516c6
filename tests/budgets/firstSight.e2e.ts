import { describe, expect, inject, test } from "vitest";
import { weightOf } from "../e2e/driver/weightOf";

/** DESIGN's limit: HTML, style and inline map of a page, compressed, in bytes. */
const FIRST_SIGHT = 60_000;

/** Script and style of a first load, with every chunk that the page names, in bytes. */
const FIRST_LOAD = 120_000;

describe.each(["", "ar/", "place/douma/", "ar/place/douma/", "day/2018-04-01/"])("the page /%s", (path) => {
  test("comes with its picture for less than 60 KB compressed, style included", async () => {
    const page = await weightOf(`${inject("siteUrl")}${path}`);
    const sheets = [...page.text.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].flatMap(
      ([, href]) => href ?? [],
    );
    const styles = sheets.filter((href) => !href.endsWith("noscript.css"));
    expect(styles.length).toBeGreaterThan(0);
    expect(page.text).toContain('class="first-map"');
    let bytes = page.bytes;
    for (const href of styles) bytes += (await weightOf(new URL(href, `${inject("siteUrl")}${path}`).href)).bytes;
    expect(bytes).toBeLessThan(FIRST_SIGHT);
  });

  test("allows no style and no script within its markup", async () => {
    const { text } = await weightOf(`${inject("siteUrl")}${path}`);
    expect(text).not.toMatch(/ style="/);
    expect(text).not.toMatch(/<style|<script>| on[a-z]+="/);
  });
});

test("all script and style that the explorer asks for at once weighs less than 120 KB compressed", async () => {
  const { text } = await weightOf(inject("siteUrl"));
  const parts = [...text.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(
    ([, href]) => href ?? [],
  );
  const asked = parts.filter((href) => !href.endsWith("noscript.css"));
  expect(asked.length).toBeGreaterThan(2);
  let bytes = 0;
  for (const href of asked) bytes += (await weightOf(new URL(href, inject("siteUrl")).href)).bytes;
  expect(bytes).toBeLessThan(FIRST_LOAD);
});
