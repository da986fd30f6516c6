import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { loadMessages } from "../../language/loadMessages";
import { TRACKS } from "../../record/types";
import { chronicleLines } from "./chronicleLines";
import { chronicleTicks } from "./chronicleTicks";
import { describeEventShort, eventSentence } from "./describeEventShort";
import { lineStops } from "./lineStops";
import { readingOfStop } from "./readingOfStop";

const { record, index } = await compiledRecord();
const choice = { layers: new Set(TRACKS), party: null, sort: "area", language: "en" } as const;
const lines = chronicleLines(record, index, choice);
const ticks = chronicleTicks(record, lines, choice);
const places = lines.flatMap((line) => (line.kind === "place" ? [line] : []));
const stopsOf = (id: string) =>
  places.flatMap(({ place, spans }) => (place.id === id ? lineStops(spans, ticks.get(id) ?? []) : []));

test("the keys stop at every status and every event of a line, in the order of time", () => {
  for (const { place, spans } of places) {
    const stops = stopsOf(place.id);
    expect(stops).toHaveLength(spans.length + (ticks.get(place.id)?.length ?? 0));
    expect(stops.map(({ from }) => from)).toEqual(stops.map(({ from }) => from).toSorted((a, b) => a - b));
  }
});

test("a line without events stops at its statuses, one without anything nowhere", () => {
  const [line] = places;
  expect(lineStops(line?.spans ?? [], []).map(({ kind }) => kind)).toEqual(line?.spans.map(() => "span"));
  expect(lineStops([], [])).toEqual([]);
});

describe("where the keys stop at an event", () => {
  const daraya = record.places.get("daraya");
  const stop = stopsOf("daraya").find((one) => one.kind === "event" && one.tick.event.kind === "evacuation");

  test("its own day is read, and no status", () => {
    expect(daraya && stop && readingOfStop(daraya, stop)).toMatchObject({
      day: stop?.kind === "event" ? stop.tick.event.date.start.nominal : null,
      spans: [],
      events: [{ kind: "evacuation" }],
    });
  });

  test.each([
    ["en", /^Event: Convoy leaves, 26 August 2016/],
    ["ar", /^حدث: خروج قافلة، 26 آب 2016/],
  ] as const)("it is said in words: %s", async (language, words) => {
    const t = createTranslate(language, await loadMessages(language));
    const said = daraya && stop?.kind === "event" && describeEventShort(stop.tick.event, daraya, record, t);
    expect(said && eventSentence(said, t)).toMatch(words);
  });

  test("a national ceasefire is named", async () => {
    const t = createTranslate("en", await loadMessages("en"));
    const [ceasefire] = record.nationalCeasefires;
    const event = record.events.get(ceasefire?.event ?? "");
    expect(daraya && event && describeEventShort(event, daraya, record, t).where).toBe(ceasefire?.name.en);
  });
});
