import { expect, test } from "vitest";
import { eventSequence } from "./eventSequence";
import { eventsOfPlace } from "./eventsOfPlace";
import { groupsOfPlace } from "./groupsOfPlace";
import { day, eventOn, place, smallRecord, span } from "../record/smallEvidence";

const events = [
  eventOn("later", "2016-05-01"),
  eventOn("of-the-area", "2016-02-01", { places: ["eastern-ghouta"] }),
  eventOn("national", "2016-02-27", { group: "national", places: [] }),
  eventOn("elsewhere", "2016-03-01", { group: "north-west", places: ["madaya"] }),
  eventOn("brought-here", "2016-04-01", { group: "western-ghouta", places: ["daraya"], destinations: ["douma"] }),
];
const { record } = smallRecord(
  [
    place("douma", {
      areas: ["eastern-ghouta"],
      spans: [span({ key: "national", scope: "national", began: ["later"] })],
    }),
    place("eastern-ghouta", { kind: "area" }),
    place("hamlet", { group: "south-damascus" }),
  ],
  events,
);

test("a place's events name it or its area, bring people to it, or stand behind its truces; in order of time", () => {
  expect(eventsOfPlace(record, "douma").map(({ event, through }) => [event.id, through])).toEqual([
    ["of-the-area", "eastern-ghouta"],
    ["national", null],
    ["brought-here", null],
    ["later", null],
  ]);
});

test("an area's own events name it, not its places", () => {
  expect(eventsOfPlace(record, "eastern-ghouta").map(({ event }) => event.id)).toEqual(["of-the-area"]);
});

test("the evidence of every event's group is wanted, and of the place's own; of no other", () => {
  expect(groupsOfPlace(record, "douma")).toEqual(["eastern-ghouta", "national", "western-ghouta"]);
  expect(groupsOfPlace(record, "hamlet")).toEqual(["south-damascus"]);
});

test("a place that the record does not know has no events and wants nothing", () => {
  for (const id of ["", "<script>", "__proto__", "constructor"]) {
    expect(eventsOfPlace(record, id)).toEqual([]);
    expect(groupsOfPlace(record, id)).toEqual([]);
  }
});

test("a day parts the events into past, its own and to come", () => {
  const { before, on, after } = eventSequence(eventsOfPlace(record, "douma"), day("2016-04-01"));
  expect([before, on, after].map((part) => part.map(({ event }) => event.id))).toEqual([
    ["of-the-area", "national"],
    ["brought-here"],
    ["later"],
  ]);
});
