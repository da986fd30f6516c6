import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "./headers.mjs";

const PUBLIC = fileURLToPath(new URL("../public/", import.meta.url));
const TABLE = readFileSync(`${PUBLIC}_headers`, "utf8");

describe("the table of headers", () => {
  test("allows nothing inline, nothing evaluated and nothing from elsewhere", () => {
    const policy = headersFor(parseHeaders(TABLE), "/").get("content-security-policy")?.value ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("lets any page embed us and read our answers", () => {
    const headers = headersFor(parseHeaders(TABLE), "/");
    expect(headers.has("x-frame-options")).toBe(false);
    expect(headers.get("content-security-policy")?.value).not.toContain("frame-ancestors");
    expect(headers.get("access-control-allow-origin")?.value).toBe("*");
    expect(headers.get("cross-origin-resource-policy")?.value).toBe("cross-origin");
  });

  test("keeps files named by their content for ever and pages for no time", () => {
    const rules = parseHeaders(TABLE);
    expect(headersFor(rules, "/assets/map-x.js").get("cache-control")?.value).toContain("immutable");
    expect(headersFor(rules, "/record/states.x.json").get("cache-control")?.value).toContain("immutable");
    expect(headersFor(rules, "/assets/embed-states-edb266f0-x.json").get("cache-control")?.value).toContain(
      "immutable",
    );
    for (const file of ["states", "changes", "stories/al-qadam-2015.en"])
      expect(headersFor(rules, `/embed/versions/edb266f0/${file}.json`).has("cache-control")).toBe(false);
    expect(headersFor(rules, "/index.html").has("cache-control")).toBe(false);
  });

  test("keeps no file for more than an hour unasked whose name stays when its content changes, fonts among them", () => {
    const rules = parseHeaders(TABLE);
    const files = readdirSync(PUBLIC, { recursive: true, encoding: "utf8" });
    expect(files).toContain("fonts/ibm-plex-sans-400.woff2");
    const tooLong = files.filter((file) => {
      const kept = headersFor(rules, `/${file}`).get("cache-control")?.value ?? "max-age=0";
      return kept.includes("immutable") || !(Number(/max-age=(\d+)/.exec(kept)?.[1]) <= 3600);
    });
    expect(tooLong).toEqual([]);
  });
});

describe("a table of headers", () => {
  test("applies every rule that matches, and joins a header that is set twice", () => {
    const rules = parseHeaders("/*\n  X-A: one\n/a/*\n  x-a: two\n  X-B: three\n");
    expect([...headersFor(rules, "/a/b").values()].map(({ value }) => value)).toEqual(["one, two", "three"]);
    expect([...headersFor(rules, "/b").values()].map(({ value }) => value)).toEqual(["one"]);
  });

  test("reads placeholders as one part of a path, and dots as dots", () => {
    const rules = parseHeaders("/:lang/a.js\n  X-A: one\n");
    expect(headersFor(rules, "/en/a.js").size).toBe(1);
    expect(headersFor(rules, "/en/x/a.js").size).toBe(0);
    expect(headersFor(rules, "/en/axjs").size).toBe(0);
  });

  test.each([
    ["  X-A: one", /line 1: a header stands under a path/],
    ["/*\n  X-A", /line 2: "X-A" is not "Name: value"/],
    ["/*\n  X-A: b\nX-B: c", /line 3: a path begins with "\/"/],
  ])("says where it is wrong: %j", (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
