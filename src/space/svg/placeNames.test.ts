import { array, assert, constantFrom, double, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { estimateWidth } from "../estimateWidth";
import { nameBlock } from "./nameBlock";
import { placeNames, type PlacedName, type TakenBox, type WantedName } from "./placeNames";

const block = (width: number, height: number): WantedName["block"] => ({ lines: [], width, height });
const CENTRE: WantedName["stands"] = [{ anchor: "center", dx: 0, dy: 0 }];

function boxOf({ name, left, top }: PlacedName): TakenBox {
  return [left, top, left + name.block.width, top + name.block.height];
}
const overlaps = (a: TakenBox, b: TakenBox): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

test("the earlier name has the first choice; a later one that finds no room is left out", () => {
  const first = { id: "first", x: 50, y: 50, block: block(40, 12), stands: CENTRE, padding: 0 };
  const second = { ...first, id: "second", x: 60 };
  expect(placeNames([first, second], []).map(({ name }) => name.id)).toEqual(["first"]);
});

test("a sure name stands in its first way where none is free, and takes its room", () => {
  const sure = { id: "sure", x: 50, y: 50, block: block(40, 12), stands: CENTRE, padding: 0, isSure: true };
  const taken: TakenBox[] = [[0, 0, 100, 100]];
  expect(placeNames([sure], taken)).toMatchObject([{ left: 30, top: 44 }]);
  expect(taken).toHaveLength(2);
});

test("a name whose first side is taken stands on the next", () => {
  const stands: WantedName["stands"] = [
    { anchor: "left", dx: 10, dy: 0 },
    { anchor: "right", dx: -10, dy: 0 },
  ];
  const taken: TakenBox[] = [[55, 40, 120, 60]];
  const [placed] = placeNames([{ id: "a", x: 50, y: 50, block: block(30, 12), stands, padding: 0 }], taken);
  expect(placed).toMatchObject({ left: 10, top: 44, align: "end" });
  expect(taken).toHaveLength(2);
});

test("a name spares an arrow where it can stand elsewhere, and else stands over it", () => {
  const stands: WantedName["stands"] = [
    { anchor: "center", dx: 0, dy: 0 },
    { anchor: "left", dx: 10, dy: 0 },
  ];
  const name = { id: "damascus", x: 50, y: 50, block: block(30, 12), stands, padding: 0 };
  const arrow: TakenBox = [46, 0, 54, 100];
  const alignsOf = (taken: TakenBox[]) => placeNames([name], taken, [arrow]).map(({ align }) => align);
  expect(alignsOf([])).toEqual(["start"]);
  expect(alignsOf([[66, 40, 120, 60]])).toEqual(["middle"]);
});

test("a name along a line takes the room along it, not that of an upright box round it", () => {
  const slanted = { id: "road", x: 100, y: 100, angle: 45, block: block(100, 10), stands: CENTRE, padding: 0 };
  const beside = { id: "town", x: 135, y: 65, block: block(20, 10), stands: CENTRE, padding: 0 };
  const on = { ...beside, id: "on", x: 130, y: 130 };
  expect(placeNames([slanted, beside, on], []).map(({ name }) => name.id)).toEqual(["road", "town"]);
});

test("no two upright names overlap, wherever they want to stand", () => {
  const name = record({
    x: double({ min: 0, max: 400, noNaN: true }),
    y: double({ min: 0, max: 300, noNaN: true }),
    width: integer({ min: 5, max: 120 }),
    height: integer({ min: 8, max: 40 }),
    anchor: constantFrom("center" as const, "left" as const, "top" as const, "bottom-right" as const),
  });
  assert(
    property(array(name, { maxLength: 40 }), (names) => {
      const wanted = names.map(({ x, y, width, height, anchor }, at): WantedName => ({
        id: String(at),
        x,
        y,
        block: block(width, height),
        stands: [
          { anchor, dx: 0, dy: 0 },
          { anchor: "right", dx: -8, dy: 0 },
        ],
        padding: 1,
      }));
      const boxes = placeNames(wanted, []).map(boxOf);
      for (const [at, box] of boxes.entries()) {
        expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
      }
    }),
  );
});

test("a long name is broken into lines of about the same length, at spaces alone", () => {
  const line = { text: "Moadamiyet al-Sham", size: 12, type: "Sans 600", lang: "en" as const };
  const broken = nameBlock([line], 9);
  expect(broken.lines.map(({ text }) => text)).toEqual(["Moadamiyet", "al-Sham"]);
  expect(broken.width).toBeLessThan(estimateWidth(line.text, 12, line.type));
  expect(nameBlock([{ ...line, text: "Moadamiyetalshamalshamalsham" }], 9).lines).toHaveLength(1);
  expect(nameBlock([{ ...line, text: "" }], 9).lines).toHaveLength(1);
});
