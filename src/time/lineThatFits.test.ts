import { expect, it } from "vitest";
import { lineThatFits } from "./lineThatFits";

const besieged = { full: "full ".repeat(30), brief: "b".repeat(80), undated: "u".repeat(60), places: "p".repeat(30) };
const whole = { changes: "w".repeat(100), besieged };
const short = (letters: number) => ({ changes: "s".repeat(letters), besieged });
const kinds = (letters: number, room = 150): string => {
  const { changes, besieged: told } = lineThatFits(whole, short(letters), room);
  return `${changes[0] ?? ""}${told?.[0] ?? "-"}`;
};

it("the changes are shortened before the counts are", () => {
  expect(kinds(70, 180)).toBe("wb");
  expect(kinds(70)).toBe("sb");
});

it("of the counts the date of the United Nations' one goes first, the places besieged last", () => {
  expect(kinds(85)).toBe("su");
  expect(kinds(100)).toBe("sp");
});

it("changes that leave no room for any count are told in full", () => {
  expect(kinds(140)).toBe("w-");
});
