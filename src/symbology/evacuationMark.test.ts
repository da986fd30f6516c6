import { expect, test } from "vitest";
import { evacuationMark } from "./evacuationMark";

const marked = (certainty: "certain" | "possible") => evacuationMark({ status: "undirected", certainty }) ?? "";
/** The strokes of a mark, each from where it begins. */
const strokesOf = (path: string) => path.split("M").filter((stroke) => stroke !== "");

test("people who may be leaving have the same four heads as those who are, round another dot", () => {
  const [dot, ...heads] = strokesOf(marked("certain"));
  const [hollow, ...same] = strokesOf(marked("possible"));
  expect(heads).toHaveLength(4);
  expect(same).toEqual(heads);
  expect(hollow).not.toBe(dot);
});
