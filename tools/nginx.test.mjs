import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "./headers.mjs";
import { serve } from "./serve.mjs";
import { CONTENT_TYPES } from "./site.mjs";

const ROOT = join(import.meta.dirname, "..");
const TABLE = readFileSync(join(ROOT, "public", "_headers"), "utf8");
const NGINX = readFileSync(join(ROOT, "docs", "nginx.conf"), "utf8");
const SHARED = readFileSync(join(ROOT, "docs", "truceline-headers.conf"), "utf8");
const rules = parseHeaders(TABLE);
const PATHS = [
  "/",
  "/embed/",
  "/embed/truceline-map.js",
  "/assets/a.js",
  "/record/states.x.json",
  "/fonts/a.woff2",
  "/downloads/a.csv",
];

/**
 * The headers that a piece of nginx's configuration adds, by name in lower case.
 *
 * @param {string} text
 */
const added = (text) =>
  new Map(
    [...text.matchAll(/^\s*add_header\s+([\w-]+)\s+"([^"]*)"/gm)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      value,
    ]),
  );

/**
 * What nginx would send with a path: of the location with the longest beginning, and what it includes.
 *
 * @param {string} path
 */
function nginxHeaders(path) {
  const locations = [...NGINX.matchAll(/location (\/\S*) \{([^}]*)\}/g)].filter(([, start = ""]) =>
    path.startsWith(start),
  );
  const [, , body = ""] = locations.toSorted(([, a = ""], [, b = ""]) => b.length - a.length)[0] ?? [];
  return new Map([...added(body), ...(body.includes("include truceline-headers.conf;") ? added(SHARED) : [])]);
}

/**
 * What the table of headers says of a path, with what our server does where it is silent about the keeping of files.
 *
 * @param {string} path
 */
function tableHeaders(path) {
  const said = [...headersFor(rules, path)].map(([name, { value }]) => /** @type {const} */ ([name, value]));
  return new Map([/** @type {const} */ (["cache-control", "no-cache"]), ...said]);
}

describe("behind nginx", () => {
  test.each(PATHS)("%s has the headers that the table has", (path) => {
    expect(Object.fromEntries(nginxHeaders(path))).toEqual(Object.fromEntries(tableHeaders(path)));
  });

  test("a file that is not found is never kept for ever", () => {
    expect(NGINX).not.toMatch(/immutable" always/);
  });

  test("each kind of file has the type that our server gives it, and what is text says its letters", () => {
    const [, types = ""] = /^types \{([^}]*)\}/m.exec(NGINX) ?? [];
    const [, spelled = ""] = /charset_types ([^;]*);/.exec(NGINX) ?? [];
    // Of HTML nginx says it by itself.
    const withLetters = new Set(["text/html", ...spelled.split(/\s+/)]);
    const written = [...types.matchAll(/^\s*(\S+) ([^;]+);/gm)].flatMap(([, type = "", endings = ""]) =>
      endings.split(" ").map((ending) => [`.${ending}`, withLetters.has(type) ? `${type}; charset=utf-8` : type]),
    );
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(CONTENT_TYPES));
  });
});

test("our own server sends what the table says, no more and no less, on every kind of path", async () => {
  const folder = mkdtempSync(join(tmpdir(), "truceline-headers-"));
  for (const path of PATHS) {
    mkdirSync(join(folder, path.replace(/[^/]*$/, "")), { recursive: true });
    writeFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path), "<!doctype html>");
  }
  writeFileSync(join(folder, "_headers"), TABLE);
  const site = await serve({ folder, port: 0 });
  try {
    for (const path of PATHS) {
      const { headers } = await fetch(new URL(path, site.url));
      const ours = [
        "content-type",
        "content-length",
        "content-encoding",
        "accept-ranges",
        "etag",
        "vary",
        "date",
        "connection",
        "keep-alive",
      ];
      const sent = [...headers].filter(([name]) => !ours.includes(name));
      expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(tableHeaders(path)));
      expect(headers.get("content-type")).toBe(CONTENT_TYPES.get(/\.\w+$/.exec(path)?.[0] ?? ".html"));
      expect(headers.has("x-frame-options")).toBe(false);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
