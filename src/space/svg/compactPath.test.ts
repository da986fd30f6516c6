import { assert, integer, property, array, tuple } from "fast-check";
import { expect, test } from "vitest";
import { compactPath } from "./compactPath";

/** The numbers of path data by SVG's own grammar: a sign or a second point begins the next one. */
const numbersOf = (data: string): readonly number[] => (data.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);

test("a point after a number that has one separates as a space does", () => {
  const path = compactPath();
  path.moveTo(1.5, 0.2);
  path.lineTo(1.8, 0.9);
  path.lineTo(3.8, 1.1);
  expect(path.take()).toBe("M1.5.2l.3.7 2 .2");
});

test("whatever line is drawn, the numbers read back are its steps in tenths of a pixel", () => {
  const points = array(tuple(integer({ min: -9999, max: 9999 }), integer({ min: -9999, max: 9999 })), { minLength: 1 });
  assert(
    property(points, (line) => {
      const path = compactPath();
      line.forEach(([x, y], at) => (at === 0 ? path.moveTo(x / 10, y / 10) : path.lineTo(x / 10, y / 10)));
      const steps = line.map(([x, y], at) => {
        const [fromX, fromY] = line[at - 1] ?? [0, 0];
        return [x - fromX, y - fromY];
      });
      const drawn = steps.filter(([dx, dy], at) => at === 0 || dx !== 0 || dy !== 0).flat();
      expect(numbersOf(path.take()).map((number) => Math.round(number * 10))).toEqual(drawn.map((step) => step + 0));
    }),
  );
});

test("a coarser grain keeps every point on it, however long the line: nothing adds up", () => {
  const path = compactPath(5);
  path.moveTo(0.2, 0.3);
  for (let at = 1; at <= 50; at += 1) path.lineTo(at * 1.3, at * 0.7);
  const steps = numbersOf(path.take());
  const ends = [0, 1].map((axis) => steps.filter((_, at) => at % 2 === axis).reduce((sum, step) => sum + step, 0));
  expect(ends).toEqual([65, 35]);
  expect(steps.every((step) => Number.isInteger(step * 2))).toBe(true);
});
