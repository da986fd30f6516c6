import { expect, it } from "vitest";
import { pressesControl } from "./pressesControl";

it("Space and Enter press a control of play; any other key is an input like all others", () => {
  for (const key of [" ", "Enter"]) expect(pressesControl(key, false)).toBe(true);
  for (const key of ["ArrowRight", "Escape", "Home", "PageDown", "a", ""])
    expect(pressesControl(key, false)).toBe(false);
});

it("of the speeds, arrows choose the next, and so play goes on", () => {
  expect(pressesControl("ArrowRight", true)).toBe(true);
  expect(pressesControl("Home", true)).toBe(false);
});

it("a pointer on a control presses it", () => {
  expect(pressesControl(null, false)).toBe(true);
});
