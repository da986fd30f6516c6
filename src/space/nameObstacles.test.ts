import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { firstView } from "./firstView";
import { flowShapes } from "./flowShapes";
import { arrowObstacles } from "./nameObstacles";
import { svgProjection } from "./svg/svgProjection";

const { record, index } = await compiledRecord();
const frameOf = (width: number, height: number) => ({ ...firstView({ width, height }), width, height });

function arcsOf(iso: string, frame: ReturnType<typeof frameOf>) {
  return flowShapes(sceneOf(record, index, dayOfIso(iso) ?? 0, ALL_LAYERS, null).flows, frame, () => "name");
}

describe("room for arrows", () => {
  test.each([
    { iso: "2018-04-01", width: 960, height: 550 },
    { iso: "2016-08-26", width: 390, height: 352 },
  ])("covers each arrow of $iso from a little way off its place to its head, at $width pixels", ({ iso, ...size }) => {
    const frame = frameOf(size.width, size.height);
    const { point } = svgProjection(frame);
    const { arcs } = arcsOf(iso, frame);
    expect(arcs.length).toBeGreaterThan(0);
    for (const arc of arcs) {
      const boxes = arrowObstacles([arc], point);
      const line = arc.geometry.coordinates.map(point);
      const [fromX, fromY] = line[0] ?? [0, 0];
      const isNear = ([x, y]: readonly [number, number]): boolean =>
        boxes.some(([left, top, right, bottom]) => x > left - 6 && x < right + 6 && y > top - 6 && y < bottom + 6);
      const far = line.filter(([x, y]) => Math.hypot(x - fromX, y - fromY) > 72);
      expect(far.length).toBeGreaterThan(0);
      expect(far.filter((at) => !isNear(at))).toEqual([]);
      for (const [left, top, right, bottom] of boxes)
        expect(Math.hypot((left + right) / 2 - fromX, (top + bottom) / 2 - fromY)).toBeGreaterThan(36);
    }
  });

  test("an arrow too short for a name beside it takes none, and no arrow takes none", () => {
    const arcs: Parameters<typeof arrowObstacles>[0] = [
      {
        type: "Feature",
        geometry: {
          type: "LineString",
          coordinates: [
            [0, 0],
            [20, 0],
          ],
        },
        properties: { flow: "a", stage: "under-way", certainty: "certain", width: 2 },
      },
    ];
    expect(arrowObstacles(arcs, ([x = 0, y = 0]) => [x, y])).toEqual([]);
    expect(arrowObstacles([], ([x = 0, y = 0]) => [x, y])).toEqual([]);
  });
});

test("the name of an arrow that points down stands below its head, that of one that points up above", () => {
  const { ends } = arcsOf("2016-08-26", frameOf(960, 550));
  expect(ends.length).toBeGreaterThan(1);
  for (const { properties } of ends)
    expect(properties.named).toBe(Math.abs(properties.bearing) > 100 ? "below" : "above");
  expect(new Set(ends.map(({ properties }) => properties.named)).size).toBe(2);
});
