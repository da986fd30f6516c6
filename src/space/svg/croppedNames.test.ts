import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { croppedNames, EMBED_FROM, EXPLORER_FROM } from "./croppedNames";
import type { InkedName } from "./wantedNames";

const place = croppedNames({
  size: { width: 1000, height: 800 },
  mostly: { width: 600, height: 500 },
  least: { width: 280, height: 200 },
  from: { width: [400, 500, 900], height: [300, 500, 700] },
});
const NAME: InkedName = {
  id: "douma",
  position: [0, 0],
  x: 500,
  y: 400,
  block: { lines: [], width: 60, height: 20 },
  stands: [{ anchor: "center", dx: 0, dy: 0 }],
  padding: 2,
  colour: "mapInk",
  halo: 2,
};
const fromOf = (name: Partial<InkedName>) => place([{ ...NAME, ...name }], []).map((placed) => placed.name.from);

test("a name in the middle is shown in every frame", () => {
  expect(fromOf({})).toEqual([{}]);
});

test("a name is shown from the first frame on that holds all of it, with room at the edge", () => {
  // Its right end with its padding, 732, is 232 from the middle: 464 and the room at both edges.
  expect(fromOf({ x: 700 })).toEqual([{ "data-from-width": 500 }]);
  expect(fromOf({ x: 300 })).toEqual([{ "data-from-width": 500 }]);
  expect(fromOf({ x: 700, y: 200 })).toEqual([{ "data-from-width": 500, "data-from-height": 500 }]);
});

test("a name that no frame holds is not written", () => {
  expect(fromOf({ x: 990 })).toEqual([]);
  expect(fromOf({ y: -5000 })).toEqual([]);
});

test("a turned name takes room along its line", () => {
  const block = { lines: [], width: 100, height: 10 };
  expect(fromOf({ y: 480, angle: 90, block })).toEqual([{ "data-from-height": 300 }]);
  expect(fromOf({ y: 480, angle: 0, block })).toEqual([{}]);
});

test("a name stands where the usual frame holds it, though it would rather stand elsewhere", () => {
  const stands = [
    { anchor: "left", dx: 5, dy: 0 },
    { anchor: "right", dx: -5, dy: 0 },
  ] as const;
  const alignOf = (x: number) => place([{ ...NAME, x, stands }], []).map(({ align }) => align);
  expect(alignOf(500)).toEqual(["start"]);
  expect(alignOf(780)).toEqual(["end"]);
  expect(alignOf(860)).toEqual(["start"]);
});

test.each([
  [`${import.meta.dirname}/explorerFirstMap.css`, EXPLORER_FROM],
  [`${import.meta.dirname}/../../embed/page/embed.css`, EMBED_FROM],
])("%s has a rule for every width and height", (file, from) => {
  const rules = readFileSync(file, "utf8");
  for (const side of ["width", "height"] as const)
    for (const one of from[side])
      expect(rules).toMatch(
        new RegExp(`@container \\(${side} < ${one}px\\) \\{\\s*\\[data-from-${side}="${one}"\\] \\{\\s*display: none;`),
      );
});
