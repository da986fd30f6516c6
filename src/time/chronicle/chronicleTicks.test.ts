import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { DAY_FRAME } from "../../record/day";
import { dateOfWire } from "../../record/dateOfWire";
import { TRACKS, type EventBrief, type PartyId, type Track } from "../../record/types";
import { chronicleLines } from "./chronicleLines";
import { chronicleTicks } from "./chronicleTicks";

const { record, index } = await compiledRecord();
const ticksWith = (tracks: readonly Track[], party: PartyId | null = null, given = record) => {
  const choice = { layers: new Set(tracks), party, sort: "area", language: "en" } as const;
  return chronicleTicks(given, chronicleLines(record, index, choice), choice);
};

test("events of a track that is not shown have no tick", () => {
  const ticks = [...ticksWith(["evacuation"]).values()].flat();
  expect(ticks.length).toBeGreaterThan(0);
  expect(new Set(ticks.map(({ lane }) => lane))).toEqual(new Set(["evacuation"]));
});

test("with a party chosen, a place has the events behind that party's statuses and no others", () => {
  const all = ticksWith(TRACKS).get("daraya") ?? [];
  const chosen = ticksWith(TRACKS, "syrian-government").get("daraya") ?? [];
  const spans = index.spansOf("daraya").filter(({ parties }) => parties.includes("syrian-government"));
  const behind = spans.flatMap(({ began, altered, ended }) => [...began, ...altered, ...ended]);
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.length).toBeLessThan(all.length);
  expect(chosen.filter(({ event }) => !behind.includes(event.id))).toEqual([]);
});

test("an event before or after the days of the axis has no tick on its first or last day", () => {
  const on = (id: string, day: number): EventBrief => {
    const start = dateOfWire(["", day, day, day]);
    return {
      id,
      group: "somewhere",
      kind: "negotiation",
      date: { edtf: "", start, end: null },
      places: ["daraya"],
      destinations: [],
      people: null,
      confidence: "high",
    };
  };
  const strangers = [
    on("too-early", DAY_FRAME.earliest - 1),
    on("too-late", DAY_FRAME.latest + 1),
    on("first", DAY_FRAME.earliest),
  ];
  const given = { ...record, events: new Map(strangers.map((event) => [event.id, event])) };
  const ticks = ticksWith(TRACKS, null, given).get("daraya") ?? [];
  expect(ticks.map(({ event }) => event.id)).toEqual(["first"]);
});
