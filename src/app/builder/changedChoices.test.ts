import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { FIRST_STATE } from "../../state/appState";
import { firstChoices, type BuilderChoices } from "./BuilderChoices";
import { changedChoices } from "./changedChoices";

const { record } = await compiledRecord();
const FIRST = firstChoices(FIRST_STATE, "en", () => true);

function after(before: Partial<BuilderChoices>, changed: Partial<BuilderChoices>) {
  const { place, area } = changedChoices(record, { ...FIRST, ...before }, changed);
  return { place, area };
}

test("a place that does not lie in the area chosen is closed, one that does stays open", () => {
  expect(after({ place: "douma" }, { area: "wadi-barada" })).toEqual({ place: null, area: "wadi-barada" });
  expect(after({ place: "douma" }, { area: "eastern-ghouta" })).toEqual({ place: "douma", area: "eastern-ghouta" });
  expect(after({ place: "wadi-barada" }, { area: "wadi-barada" }).place).toBe("wadi-barada");
});

test("a place chosen outside the area gives back the whole map", () => {
  expect(after({ area: "wadi-barada" }, { place: "douma" })).toEqual({ place: "douma", area: null });
  expect(after({ area: "eastern-ghouta" }, { place: "douma" }).area).toBe("eastern-ghouta");
});

test("to choose none of either, or something else, closes neither", () => {
  expect(after({ place: "douma", area: "eastern-ghouta" }, { place: null }).area).toBe("eastern-ghouta");
  expect(after({ place: "douma", area: "eastern-ghouta" }, { area: null }).place).toBe("douma");
  expect(after({ place: "douma", area: "eastern-ghouta" }, { title: "x" })).toEqual({
    place: "douma",
    area: "eastern-ghouta",
  });
});
