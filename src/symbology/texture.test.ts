import * as fc from "fast-check";
import { expect, test } from "vitest";
import { teethAlong } from "./ring";
import { textureMarks, textureTile } from "./texture";

const TEXTURES = ["local", "national", "de-escalation", "disputed"] as const;
const texture = fc.constantFrom(...TEXTURES);
const certainty = fc.constantFrom("certain" as const, "possible" as const);

test("strokes never leave their box", () => {
  fc.assert(
    fc.property(
      texture,
      certainty,
      fc.integer({ min: 4, max: 200 }),
      fc.integer({ min: 4, max: 200 }),
      (kind, sure, width, height) => {
        const box = { left: 2, top: 2, right: width + 2, bottom: height + 2 };
        for (const { from, to } of textureMarks(kind, sure, box).strokes) {
          for (const [x, y] of [from, to]) {
            expect(x).toBeGreaterThanOrEqual(box.left - 1e-9);
            expect(x).toBeLessThanOrEqual(box.right + 1e-9);
            expect(y).toBeGreaterThanOrEqual(box.top - 1e-9);
            expect(y).toBeLessThanOrEqual(box.bottom + 1e-9);
          }
        }
      },
    ),
  );
});

test.each(TEXTURES)("the tile of %s repeats: what lies one tile on is the same", (kind) => {
  const [width, height] = textureTile(kind, "certain");
  const box = { left: 0, top: 0, right: width, bottom: height };
  const next = { left: width, top: height, right: 2 * width, bottom: 2 * height };
  const round = (values: readonly number[]): string => values.map((value) => value.toFixed(6)).join(" ");
  const here = textureMarks(kind, "certain", box);
  const there = textureMarks(kind, "certain", next);
  const back = (x: number, y: number): readonly number[] => [x - width, y - height];
  expect(there.strokes.map(({ from, to }) => round([...back(...from), ...back(...to)])).toSorted()).toEqual(
    here.strokes.map(({ from, to }) => round([...from, ...to])).toSorted(),
  );
  expect(there.dots.map(([x, y]) => round(back(x, y))).toSorted()).toEqual(here.dots.map(round).toSorted());
});

test("a possible truce leaves out every second line", () => {
  const box = { left: 0, top: 0, right: 120, bottom: 120 };
  const certain = textureMarks("local", "certain", box).strokes.length;
  const possible = textureMarks("local", "possible", box).strokes.length;
  expect(possible).toBeGreaterThan(0);
  expect(possible).toBeLessThanOrEqual(Math.ceil(certain / 2));
});

test("even the smallest swatch shows a texture", () => {
  for (const kind of TEXTURES) {
    const { strokes, dots } = textureMarks(kind, "certain", { left: 2, top: 2, right: 24, bottom: 12 }, 0.62);
    expect(strokes.length + dots.length).toBeGreaterThan(1);
  }
});

test("teeth point inward whichever way the ring runs", () => {
  const square = [
    [0, 0],
    [100, 0],
    [100, 60],
    [0, 60],
  ] as const;
  for (const ring of [square, square.toReversed()]) {
    const teeth = teethAlong(ring, "certain");
    expect(teeth.length).toBeGreaterThan(20);
    for (const tooth of teeth) {
      for (const [x, y] of tooth) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(60);
      }
    }
  }
});

test("a possible toothed ring has half the teeth", () => {
  const square = [
    [0, 0],
    [90, 0],
    [90, 90],
    [0, 90],
  ] as const;
  expect(teethAlong(square, "possible")).toHaveLength(teethAlong(square, "certain").length / 2);
});
