import { expect, test } from "vitest";
import { wholeSentences } from "./wholeSentences";

const linesOf = (text: string): readonly string[] => text.match(/.{1,20}/g) ?? [];

test("as many whole sentences are told as there are lines for", () => {
  const text = "Three places. Four are besieged, some in part. A truce is disputed in many.";
  expect(wholeSentences(text, 4, linesOf).join("")).toBe(text);
  expect(wholeSentences(text, 3, linesOf).join("")).toBe("Three places. Four are besieged, some in part.");
  expect(wholeSentences(text, 2, linesOf).join("")).toBe("Three places.");
});

test("a first sentence that is too long is cut, and says so", () => {
  const lines = wholeSentences("A sentence of more letters than two lines of these hold.", 2, linesOf);
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/ …$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
});
