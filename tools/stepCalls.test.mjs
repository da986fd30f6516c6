import { expect, test } from "vitest";
import { callsOf } from "./stepCalls.mjs";

/** @param {string} url @param {readonly number[]} counts */
const called = (url, ...counts) => ({
  url,
  functions: counts.map((count) => ({ ranges: [{ count }, { count: 99 }] })),
});

test("calls are counted by whole functions, in our own files alone", () => {
  expect(
    callsOf([
      called("https://example.org/assets/index-1.js", 2, 3),
      called("https://example.org/assets/maplibre-gl-2.js", 50),
      called("", 7),
    ]),
  ).toBe(5);
});

test("a file of which nothing ran counts nothing", () => {
  expect(callsOf([called("https://example.org/assets/index-1.js"), { url: "x.js", functions: [{ ranges: [] }] }])).toBe(
    0,
  );
});
