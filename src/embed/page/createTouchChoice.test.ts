import { expect, test } from "vitest";
import { createTouchChoice } from "./createTouchChoice";

const BEFORE = 16_864;
const THERE = 15_841;
const at = (clientX: number, clientY: number) => ({ clientX, clientY });

function touched() {
  const touch = createTouchChoice();
  touch.down(at(100, 100), BEFORE);
  return touch;
}

test("a swipe up the page that begins on the slider chooses no day, however often the slider says one", () => {
  const touch = touched();
  expect(touch.choose(THERE)).toBeNull();
  expect(touch.move(at(103, 120))).toBeNull();
  expect(touch.choose(THERE + 1)).toBeNull();
  expect(touch.cancel()).toBeNull();
  // The slider goes on to hear the finger while the page scrolls.
  expect(touch.choose(THERE + 2)).toBeNull();
  expect(touch.up(at(100, 300))).toBeNull();
});

test("a page that cannot scroll leaves the day, too", () => {
  const touch = touched();
  touch.choose(THERE);
  expect(touch.move(at(100, 160))).toBeNull();
  expect(touch.up(at(100, 160))).toBeNull();
});

test("a drag sideways is followed from the first day that it reached, and goes back where the browser takes it", () => {
  const touch = touched();
  touch.choose(THERE);
  expect(touch.move(at(120, 104))).toBe(THERE);
  expect(touch.choose(THERE + 9)).toBe(THERE + 9);
  expect(touch.cancel()).toBe(BEFORE);
});

test("a tap chooses, whether the slider says the day before the finger lifts or after", () => {
  const touch = touched();
  touch.choose(THERE);
  expect(touch.up(at(102, 101))).toBe(THERE);
  touch.end();
  touch.down(at(200, 100), THERE);
  expect(touch.up(at(200, 100))).toBeNull();
  touch.end();
  expect(touch.choose(THERE + 5)).toBe(THERE + 5);
});

test("keys, a mouse and reading software choose at once", () => {
  expect(createTouchChoice().choose(THERE)).toBe(THERE);
});
