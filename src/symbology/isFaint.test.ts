import { wcagContrast } from "culori";
import { assert, constantFrom, integer, pre, property } from "fast-check";
import { expect, test } from "vitest";
import { FLAVOURS } from "./flavours";
import { isFaint } from "./isFaint";

test.each([
  ["#8a2b0e", "light", false],
  ["#8a2b0e", "dark", true],
  ["#f0f0f0", "light", true],
  ["#f0f0f0", "dark", false],
  ["#767676", null, false],
  ["#8a2b0e", null, true],
  // What the builder begins with.
  ["#b4532f", null, false],
] as const)("%s, where the page is %s, is faint: %s", (colour, scheme, faint) => {
  expect(isFaint(colour, scheme)).toBe(faint);
});

test("any colour is faint that has less than three to one against its page, and no other", () => {
  assert(
    property(integer({ min: 0, max: 0xff_ff_ff }), constantFrom("light", "dark"), (number, scheme) => {
      const colour = `#${number.toString(16).padStart(6, "0")}`;
      const contrast = wcagContrast(colour, FLAVOURS[scheme].colours.page);
      // At the border itself two ways of rounding may differ.
      pre(Math.abs(contrast - 3) > 0.01);
      expect(isFaint(colour, scheme)).toBe(contrast < 3);
    }),
  );
});
