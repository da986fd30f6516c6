import { expect, test } from "vitest";
import type { Figure } from "../record/evidence";
import { figureRows } from "./figureRows";

const figure = (what: string, value: number, given: Partial<Figure> = {}): Figure => ({
  what: { en: what },
  value,
  qualifier: null,
  by: null,
  source: null,
  ...given,
});

test("Q2: figures for one thing stand in one row from the lowest to the highest, with all who gave them", () => {
  const rows = figureRows([
    figure("people", 1146, { by: "sana", source: "a" }),
    figure("buses", 24),
    figure("people", 1089, { by: "coordinators", source: "a" }),
  ]);
  expect(rows.map(({ what, lowest, highest }) => [what.en, lowest, highest])).toEqual([
    ["people", 1089, 1146],
    ["buses", 24, 24],
  ]);
  expect(rows[0]).toMatchObject({ by: ["sana", "coordinators"], sources: ["a"] });
});

test("a qualifier is kept only where it is that of all", () => {
  const about = { qualifier: { en: "about" } };
  expect(figureRows([figure("people", 1, about), figure("people", 2, about)])[0]?.qualifier).toEqual({ en: "about" });
  expect(figureRows([figure("people", 1, about), figure("people", 2)])[0]?.qualifier).toBeNull();
});
