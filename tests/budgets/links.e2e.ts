import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, inject, test } from "vitest";

const SOURCES = v.array(
  v.object({
    URL: v.optional(v.string()),
    publisher: v.string(),
    custom: v.object({ archived: v.optional(v.string()) }),
  }),
);
const folder = inject("siteFolder");
const files = await readdir(folder, { recursive: true });
const pages = files.filter((file) => file.endsWith("index.html"));
const here = new Set(files.map((file) => `/${file}`));

/** The links and other addresses that a page's markup names, as it writes them. */
async function addressesOf(page: string): Promise<readonly string[]> {
  const html = await readFile(join(folder, page), "utf8");
  return [...html.matchAll(/<(?:a|link|script|image|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, href = ""]) =>
    plain(href),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** A text of the markup as a reader has it. */
function plain(markup: string): string {
  return markup
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, code: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(code) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => NAMED[name] ?? "");
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

/** The publishers of each address that the record cites, as the site's own list of sources has them. */
async function publishersByAddress(): Promise<ReadonlyMap<string, readonly string[]>> {
  const sources = v.parse(SOURCES, JSON.parse(await readFile(join(folder, "downloads", "sources.csl.json"), "utf8")));
  const found = new Map<string, readonly string[]>();
  for (const { URL: address, publisher, custom } of sources) {
    for (const one of [address, custom.archived]) {
      if (one !== undefined) found.set(one, [...(found.get(one) ?? []), publisher]);
    }
  }
  return new Map([...found].map(([address, publishers]) => [new URL(address).href, publishers]));
}

test("a link to a source, on every page, leads out by http or https, tells the other page nothing, and names the publisher", async () => {
  const publishers = await publishersByAddress();
  const wrong = new Set<string>();
  const followed = new Set<string>();
  for (const page of pages) {
    const html = await readFile(join(folder, page), "utf8");
    for (const [, attributes = "", text = ""] of html.matchAll(/<a ([^>]*)>([\s\S]*?)<\/a>/g)) {
      const address = plain(/href="([^"]*)"/.exec(attributes)?.[1] ?? "");
      const isOurs = new URL(address, "http://site.example/").host === "site.example";
      if (isOurs) continue;
      if (!/^https?:\/\//.test(address) || !attributes.includes('rel="noopener noreferrer"')) wrong.add(address);
      const named = publishers.get(new URL(address).href);
      if (named === undefined) continue;
      followed.add(new URL(address).href);
      if (!named.some((publisher) => plain(text).includes(publisher))) wrong.add(`${page}: ${address} by ${text}`);
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
  expect(followed.size).toBeGreaterThan(900);
});
