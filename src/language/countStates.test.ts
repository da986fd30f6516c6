import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import { createIndex } from "../record/recordIndex";
import type { Account } from "../record/types";
import { countStates } from "./countStates";

const { record } = await compiledRecord();
const countsOn = (iso: string, account: Account | null) =>
  countStates(record.places, createIndex(record, account).stateAt(dayOfIso(iso) ?? 0));

test("an area of whose places an account says nothing is counted as one", () => {
  expect(countsOn("2014-01-15", "government").besieged).toBe(1);
  expect(countsOn("2013-12-31", "un")).toMatchObject({ besieged: 0, partiallyBesieged: 1 });
});

test("an area is not counted beside its places", () => {
  const index = createIndex(record);
  const day = dayOfIso("2016-03-04") ?? 0;
  const areas = new Set([...record.places.values()].flatMap((place) => place.areas));
  const besieged = [...index.stateAt(day)].filter(([, { siege }]) =>
    siege.some(({ certainty, span }) => certainty === "certain" && span.status === "besieged"),
  );
  expect(besieged.some(([place]) => areas.has(place))).toBe(true);
  expect(countsOn("2016-03-04", null).besieged).toBe(besieged.filter(([place]) => !areas.has(place)).length);
});
