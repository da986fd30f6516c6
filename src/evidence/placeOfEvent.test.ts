import { expect, test } from "vitest";
import { eventOn, place, smallRecord, span } from "../record/smallEvidence";
import { placeOfEvent } from "./placeOfEvent";

const left = eventOn("left", "2016-08-26", { places: ["daraya"], destinations: ["idlib"] });
const national = eventOn("national", "2016-02-27", { places: [] });
const unheard = eventOn("unheard", "2016-02-28", { places: [] });
const { record } = smallRecord(
  [place("douma", { spans: [span({ began: ["national"] })] }), place("daraya"), place("idlib")],
  [left, national, unheard],
);

test("an event is shown at the place that is wanted where its sheet tells of it", () => {
  expect(placeOfEvent(record, left, "idlib")).toBe("idlib");
});

test("else at the first place that it names", () => {
  expect(placeOfEvent(record, left, "douma")).toBe("daraya");
  expect(placeOfEvent(record, left, "atlantis")).toBe("daraya");
  expect(placeOfEvent(record, left, null)).toBe("daraya");
});

test("one that names no place is shown where it changes something, and nowhere where it changes nothing", () => {
  expect(placeOfEvent(record, national, null)).toBe("douma");
  expect(placeOfEvent(record, unheard, null)).toBeNull();
});
