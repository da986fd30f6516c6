import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const folder = inject("siteFolder");
const files = await readdir(folder, { recursive: true });
const pages = files.filter((file) => file.endsWith("index.html"));
const here = new Set(files.map((file) => `/${file}`));

/** The links and other addresses that a page's markup names, as it writes them. */
async function addressesOf(page: string): Promise<readonly string[]> {
  const html = await readFile(join(folder, page), "utf8");
  return [...html.matchAll(/<(?:a|link|script|image|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&").replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}

test("every address within the site, on every page, leads to a file that is there", async () => {
  expect(pages.length).toBeGreaterThan(2500);
  const dead = new Set<string>();
  let count = 0;
  for (const page of pages) {
    for (const address of await addressesOf(page)) {
      const url = new URL(address, `http://site.example/${page}`);
      if (url.host !== "site.example") continue;
      count += 1;
      const path = decodeURIComponent(url.pathname);
      if (!here.has(path.endsWith("/") ? `${path}index.html` : path)) dead.add(`${page}: ${address}`);
    }
  }
  expect([...dead].slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(50_000);
});

test("a link to a source leads out by http or https, tells the other page nothing, and names the publisher", async () => {
  let count = 0;
  for (const page of pages.filter((file) => file.includes("source/"))) {
    const html = await readFile(join(folder, page), "utf8");
    for (const [, attributes = "", text = ""] of html.matchAll(/<a ([^>]*target="_blank"[^>]*)>([\s\S]*?)<\/a>/g)) {
      count += 1;
      expect(attributes).toMatch(/href="https?:\/\//);
      expect(attributes).toContain('rel="noopener noreferrer"');
      expect(text).toMatch(/<bdi[^>]*>[^<]+<\/bdi>/);
    }
  }
  expect(count).toBeGreaterThan(1500);
});
