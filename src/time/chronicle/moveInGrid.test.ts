import { assert, array, constantFrom, integer, nat, oneof, constant, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { activeOf, moveInGrid, type GridCell, type LineCells } from "./moveInGrid";

/** A heading, a place with spans that begin on days 10, 20 and 30, one with a span on day 21, and one without. */
const LINES: readonly LineCells[] = [null, [10, 20, 30], [21], []];
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const from = (line: number, cell: number): GridCell => ({ line, cell });

describe("arrows", () => {
  test("go along a line in the direction of reading, from its name over its spans", () => {
    expect(moveInGrid(LINES, from(1, 0), press("ArrowRight"), "ltr")).toEqual(from(1, 1));
    expect(moveInGrid(LINES, from(1, 0), press("ArrowLeft"), "rtl")).toEqual(from(1, 1));
    expect(moveInGrid(LINES, from(1, 1), press("ArrowLeft"), "ltr")).toEqual(from(1, 0));
    expect(moveInGrid(LINES, from(1, 3), press("ArrowRight"), "ltr")).toEqual(from(1, 3));
  });

  test("go from a span to the one of the next line that begins nearest, from a name to a name", () => {
    expect(moveInGrid(LINES, from(2, 1), press("ArrowUp"), "ltr")).toEqual(from(1, 2));
    expect(moveInGrid(LINES, from(1, 3), press("ArrowDown"), "ltr")).toEqual(from(2, 1));
    expect(moveInGrid(LINES, from(2, 1), press("ArrowDown"), "ltr")).toEqual(from(3, 0));
    expect(moveInGrid(LINES, from(1, 0), press("ArrowDown"), "ltr")).toEqual(from(2, 0));
  });

  test("pass over headings, and stay where there is nothing beyond", () => {
    expect(moveInGrid([[1], null, [2]], from(0, 0), press("ArrowDown"), "ltr")).toEqual(from(2, 0));
    expect(moveInGrid(LINES, from(1, 0), press("ArrowUp"), "ltr")).toEqual(from(1, 0));
  });
});

test("Home and End go to the ends of a line, with Control to those of the grid; Page keys go ten lines", () => {
  const many: readonly LineCells[] = [null, ...Array.from({ length: 30 }, (_, at) => [at])];
  expect(moveInGrid(LINES, from(1, 2), press("Home"), "rtl")).toEqual(from(1, 0));
  expect(moveInGrid(LINES, from(1, 0), press("End"), "rtl")).toEqual(from(1, 3));
  expect(moveInGrid(many, from(9, 1), press("Home", true), "ltr")).toEqual(from(1, 0));
  expect(moveInGrid(many, from(9, 0), press("End", true), "ltr")).toEqual(from(30, 1));
  expect(moveInGrid(many, from(9, 0), press("PageDown"), "ltr")).toEqual(from(19, 0));
  expect(moveInGrid(many, from(9, 0), press("PageUp"), "ltr")).toEqual(from(1, 0));
});

test("other keys, and a grid without lines, lead nowhere", () => {
  expect(moveInGrid(LINES, from(1, 0), press("a"), "ltr")).toBeNull();
  expect(moveInGrid([], from(0, 0), press("ArrowDown"), "ltr")).toBeNull();
});

test("no key ever leads out of the grid or onto a heading", () => {
  const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
  const lines = array(oneof(constant(null), array(integer(), { maxLength: 4 })), { minLength: 1, maxLength: 30 });
  assert(
    property(lines, array(constantFrom(...keys)), nat(40), (some, pressed, first) => {
      if (some.every((line) => line === null)) return;
      let at = activeOf(from(first, 0), some);
      for (const key of pressed) at = moveInGrid(some, at, press(key), "rtl") ?? at;
      expect(at.cell).toBeLessThanOrEqual(some[at.line]?.length ?? -1);
    }),
  );
});

test("the stop of Tab is the first place, and stays in the grid when the lines become fewer", () => {
  expect(activeOf(from(0, 0), LINES)).toEqual(from(1, 0));
  expect(activeOf(from(2, 1), LINES)).toEqual(from(2, 1));
  expect(activeOf(from(90, 4), LINES)).toEqual(from(3, 0));
});
