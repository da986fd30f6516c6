import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { weightOf } from "../e2e/driver/weightOf";

/** DESIGN's limit: HTML, style and inline map of a page, compressed, in bytes. */
const FIRST_SIGHT = 60_000;

/** Script and style of a first load, with every chunk that the page names, in bytes. */
const FIRST_LOAD = 120_000;

/** Scripts of a page that is read as it stands, in bytes. */
const DOCUMENT_SCRIPTS = 8000;

describe.each(["", "ar/", "place/douma/", "ar/place/douma/", "day/2018-04-01/"])("the page /%s", (path) => {
  test("comes with its picture for less than 60 KB compressed, style included", async () => {
    const { text, bytes } = await firstSightOf(path);
    expect(text).toContain('class="first-map"');
    expect(bytes).toBeLessThan(FIRST_SIGHT);
  });

  test("asks at once for the fonts of its own language that its first sight is set in", async () => {
    const { text } = await weightOf(`${inject("siteUrl")}${path}`);
    const fonts = [...text.matchAll(/<link rel="preload" href="[^"]*fonts\/([^"]+)\.woff2" as="font"/g)].map(
      ([, font]) => font,
    );
    expect(fonts).toEqual(
      path.startsWith("ar/")
        ? ["ibm-plex-sans-arabic-400", "noto-naskh-arabic-600"]
        : ["ibm-plex-sans-400", "source-serif-4-600"],
    );
  });

  test("allows no style and no script within its markup", async () => {
    const { text } = await weightOf(`${inject("siteUrl")}${path}`);
    expect(text).not.toMatch(/ style="/);
    expect(text).not.toMatch(/<style|<script>| on[a-z]+="/);
  });
});

/** The page with its style: all that a reader needs to see it. */
async function firstSightOf(path: string): Promise<{ readonly text: string; readonly bytes: number }> {
  const page = await weightOf(`${inject("siteUrl")}${path}`);
  const sheets = [...page.text.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].flatMap(
    ([, href]) => href ?? [],
  );
  const styles = sheets.filter((href) => !href.endsWith("noscript.css"));
  expect(styles.length).toBeGreaterThan(0);
  let bytes = page.bytes;
  for (const href of styles) bytes += (await weightOf(new URL(href, `${inject("siteUrl")}${path}`).href)).bytes;
  return { text: page.text, bytes };
}

const STORIES = join(import.meta.dirname, "..", "..", "data", "stories");
const CHAPTERS = v.object({ chapters: v.array(v.object({ id: v.string() })) });

test.each(readdirSync(STORIES).map((file) => file.replace(".yaml", "")))(
  "the story %s and each of its chapters come with their map for less than 60 KB compressed, style included, and ask for no program of the map's",
  async (story) => {
    const { chapters } = v.parse(CHAPTERS, parse(readFileSync(join(STORIES, `${story}.yaml`), "utf8")));
    const paths = ["", ...chapters.map(({ id }) => `${id}/`)].map((chapter) => `story/${story}/${chapter}`);
    for (const path of [...paths, ...paths.map((one) => `ar/${one}`)]) {
      const { text, bytes } = await firstSightOf(path);
      expect(text).toContain('class="figure-map"');
      expect(text).not.toMatch(/ style="|<style|<script>| on[a-z]+="/);
      expect([path, bytes < FIRST_SIGHT]).toEqual([path, true]);
    }
    const scripts = (await askedBy(paths[0] ?? "")).filter((address) => address.endsWith(".js"));
    expect(await weightOfAll(scripts)).toBeLessThan(DOCUMENT_SCRIPTS);
  },
);

/** What is asked for at once by a page: script and style that its markup names. */
async function askedBy(path: string): Promise<readonly string[]> {
  const page = `${inject("siteUrl")}${path}`;
  const { text } = await weightOf(page);
  return [...text.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.(?:js|css))"/g)]
    .flatMap(([, href]) => href ?? [])
    .filter((href) => !href.endsWith("noscript.css"))
    .map((href) => new URL(href, page).href);
}

async function weightOfAll(addresses: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const address of addresses) bytes += (await weightOf(address)).bytes;
  return bytes;
}

test("all script and style that the explorer asks for at once weighs less than 120 KB compressed", async () => {
  const asked = await askedBy("");
  expect(asked.length).toBeGreaterThan(2);
  expect(await weightOfAll(asked)).toBeLessThan(FIRST_LOAD);
});

test("a page without a map asks for no program of the map's: its scripts weigh less than 8 KB compressed", async () => {
  const scripts = (await askedBy("method/")).filter((address) => address.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  expect(await weightOfAll(scripts)).toBeLessThan(DOCUMENT_SCRIPTS);
});
