import { expect, it } from "vitest";
import { lineThatFits } from "./lineThatFits";

const besieged = { full: "full ".repeat(30), brief: "b".repeat(80), undated: "u".repeat(60) };
const whole = { changes: "w".repeat(100), besieged };
const kinds = (short: number, names: number, room = 150): string => {
  const { changes, besieged: told } = lineThatFits(whole, ["s".repeat(short), "n".repeat(names)], room);
  return `${changes[0] ?? ""}${told[0] ?? ""}`;
};

it("the changes are shortened before the counts are", () => {
  expect(kinds(70, 40, 180)).toBe("wb");
  expect(kinds(70, 40)).toBe("sb");
});

it("of the counts the date of the United Nations' one may go", () => {
  expect(kinds(85, 40)).toBe("su");
});

it("where even one change is too long, only its places are named, and the counts stay", () => {
  expect(kinds(100, 40)).toBe("nb");
  expect(kinds(100, 80)).toBe("nu");
});

it("with no shorter telling the whole is told", () => {
  expect(lineThatFits(whole, [], 10)).toEqual({ changes: whole.changes, besieged: besieged.undated });
});

it("the counts are told even where nothing is short enough", () => {
  expect(kinds(140, 120)).toBe("nu");
});
