import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { placeOfAll } from "./placeOfAll";

const { record } = await compiledRecord();

test.each([
  [["douma"], "douma"],
  [["douma", "harasta"], "eastern-ghouta"],
  // The smaller area of two, and an area beside a place in it.
  [["yalda", "babbila"], "south-damascus-east"],
  [["eastern-ghouta", "douma"], "eastern-ghouta"],
  [["douma", "madaya"], undefined],
  [["douma", "no-such-place"], undefined],
  [["no-such-place"], undefined],
  [[], undefined],
] as const)("what %j have in common is %s", (ids, id) => {
  expect(placeOfAll(ids, record)?.id).toBe(id);
});
