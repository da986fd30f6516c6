import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { packStory, unpackStory } from "./packStory";

test("what is packed is unpacked as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ title: fc.string({ unit: "binary" }), days: fc.array(fc.nat()) }), async (value) => {
      expect(await unpackStory(await packStory(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 30 },
  );
});

test("a packed story has only letters that an address carries as they are", async () => {
  expect(await packStory({ title: "دوما ".repeat(50) })).toMatch(/^[\w-]+$/);
});

test.each(["", "x", "!!!", "AAAA", "%00", "a".repeat(200_001)])("%.8s is no packed story", async (text) => {
  expect(await unpackStory(text)).toBe(null);
});

test("a small text that stands for an enormous one is not unpacked", async () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, "1")).toString("base64url");
  expect(bomb.length).toBeLessThan(200_000);
  expect(await unpackStory(bomb)).toBe(null);
});
