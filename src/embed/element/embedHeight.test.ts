import { expect, test } from "vitest";
import { embedHeight, NARROW_EMBED } from "./embedHeight";

const WHOLE = { hasControls: true, hasSteps: false };

test.each([
  [640, 520],
  [390, 600],
  [280, 598],
])("an embed of %d pixels is %d high", (width, height) => {
  expect(embedHeight(width, WHOLE)).toBe(height);
});

test("an embed of any width is of whole pixels, never too low for its map and never taller than WordPress allows", () => {
  for (let width = 1; width <= 4000; width += 0.5) {
    const height = embedHeight(width, { hasControls: true, hasSteps: true });
    expect(Number.isInteger(height)).toBe(true);
    expect(height).toBeGreaterThanOrEqual(400);
    expect(height).toBeLessThanOrEqual(1000);
  }
});

test("a wider frame is never lower, except where the narrow layout ends", () => {
  for (let width = 100; width < 2000; width += 1) {
    if (width + 1 === NARROW_EMBED) continue;
    expect(embedHeight(width + 1, WHOLE)).toBeGreaterThanOrEqual(embedHeight(width, WHOLE));
  }
});

test("an embed without controls is lower, one with steps or a story is taller", () => {
  const whole = embedHeight(640, WHOLE);
  expect(embedHeight(640, { hasControls: false, hasSteps: false })).toBeLessThan(whole);
  expect(embedHeight(640, { hasControls: true, hasSteps: true })).toBeGreaterThan(whole);
  expect(embedHeight(640, { ...WHOLE, hasStory: true })).toBeGreaterThan(whole);
});
