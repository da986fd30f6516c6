import { expect, test } from "vitest";
import { safeAddress } from "./safeAddress";

test("http and https are followed", () => {
  expect(safeAddress("https://example.org/a?b=c#d")).toBe("https://example.org/a?b=c#d");
  expect(safeAddress("http://example.org")).toBe("http://example.org/");
});

test.each([
  ["java", "script:alert(1)"].join(""),
  ["JaVa", "Script:alert(1)"].join(""),
  ["java", "\tscript:alert(1)"].join(""),
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "//example.org",
  "/a/path",
  "https://",
  "not an address",
  "",
])("%j is not", (address) => {
  expect(safeAddress(address)).toBeNull();
});

test("a source without an address has none", () => {
  expect(safeAddress(null)).toBeNull();
});
