import { beforeAll, expect, test } from "vitest";
import { DAY_FRAME, dayOfIso, isoOfDay } from "../../src/record/day";
import { movedSince } from "../../src/scene/movedSince";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { compiledRecord, type RealRecord } from "../record/compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
});

const on = (iso: string) => movedSince(real.record, real.index, dayOfIso(iso) ?? Number.NaN);

test("a day on which nobody is being moved has none", () => {
  expect(on("2016-03-04")).toBeNull();
});

test("it begins with the first convoy of the evacuations under way, and knows every destination", () => {
  const moved = on("2017-04-14");
  expect(moved?.since).toBe(dayOfIso("2017-03-18"));
  expect([...(moved?.people.keys() ?? [])]).toEqual(expect.arrayContaining(["idlib", "jarablus", "jibrin"]));
  expect(moved?.flows.every(({ to }) => moved.people.has(to))).toBe(true);
});

test("what was counted only grows while an evacuation goes on, and stays null where nobody counted", () => {
  const [early, late] = ["2017-03-18", "2017-04-14"].map((iso) => on(iso)?.people.get("jarablus"));
  expect(late?.[0]).toBeGreaterThan(early?.[0] ?? Number.NaN);
  expect(late?.[0]).toBeLessThanOrEqual(late?.[1] ?? Number.NaN);
  expect(on("2016-08-26")?.people.get("idlib")).toBeNull();
});

test("a convoy from many places counts once, and one with several destinations is of none of them alone", () => {
  const event = (id: string, destinations: string[], people: readonly [number, number]) => ({
    id,
    destinations,
    people,
    date: { start: { earliest: 100, latest: 100 }, end: null },
  });
  const events = [event("a", ["idlib"], [40, 50]), event("b", ["idlib", "azaz"], [900, 900])];
  const spans = [
    { certainty: "certain", span: { status: "evacuating", through: null, began: ["a", "b"], altered: [] } },
  ];
  const [places, told] = [new Map(real.record.places), new Map(real.record.events)];
  const brief = told.values().next().value;
  const held = real.index.placeStateAt("douma", dayOfIso("2018-04-01") ?? 0).evacuation[0];
  if (!brief || !held) throw new Error("the record has no evacuation of Douma");
  for (const one of events)
    told.set(one.id, {
      ...brief,
      ...one,
      date: { ...brief.date, ...one.date, start: { ...brief.date.start, ...one.date.start } },
    });
  const state = (id: string) => ({
    siege: [],
    truce: [],
    evacuation: ["arbin", "zamalka"].includes(id)
      ? spans.map(({ span }) => ({ ...held, span: { ...held.span, ...span, status: "evacuating" as const } }))
      : [],
  });
  const index = { ...real.index, placeStateAt: state, spansOf: () => [] };
  const moved = movedSince({ places, events: told }, index, 100);
  expect(moved?.people).toEqual(
    new Map([
      ["idlib", [40, 50]],
      ["azaz", null],
    ]),
  );
  expect(moved?.flows).toHaveLength(2);
});

test("on every day it is there exactly where an arrow of people under way is, and names the same destinations", () => {
  const { record, index } = real;
  const faults: string[] = [];
  let days = 0;
  for (let day = DAY_FRAME.earliest; day <= DAY_FRAME.latest; day += 1) {
    const { flows } = sceneOf(record, index, day, ALL_LAYERS, null);
    const arrows = new Set(flows.filter(({ stage }) => stage === "under-way").map(({ to }) => to));
    const moved = movedSince(record, index, day);
    if (arrows.size > 0) days += 1;
    if ((arrows.size === 0) !== (moved === null)) faults.push(`${isoOfDay(day)}: ${[...arrows].join(" ")}`);
    const missing = [...arrows].filter((to) => !moved?.people.has(to));
    if (missing.length > 0) faults.push(`${isoOfDay(day)}: no ${missing.join(" ")}`);
    if (moved && moved.since > day) faults.push(`${isoOfDay(day)}: begins later`);
  }
  expect(faults).toEqual([]);
  expect(days).toBeGreaterThan(200);
}, 60_000);

test("the last convoy of an evacuation is summed with those before it", () => {
  const [before, last] = ["2018-03-29", "2018-03-30"].map((iso) => on(iso)?.people.get("idlib"));
  expect(last?.[0]).toBeGreaterThanOrEqual(before?.[0] ?? Number.NaN);
});

test("on 1 April 2018 all who were taken to Idlib since 22 March are summed, those of Harasta and of Arbin too", () => {
  const moved = on("2018-04-01");
  const [since, day] = ["2018-03-22", "2018-04-01"].map((iso) => dayOfIso(iso) ?? Number.NaN);
  if (since === undefined || day === undefined) throw new Error("two days are wanted");
  const counted = [...real.record.events.values()].filter(
    ({ kind, destinations, date: { start } }) =>
      kind === "evacuation" && destinations.join() === "idlib" && since <= start.earliest && start.latest <= day,
  );
  const sum = (at: 0 | 1): number => counted.reduce((total, { people }) => total + (people?.[at] ?? 0), 0);
  expect(moved?.since).toBe(since);
  expect(moved?.people.get("idlib")).toEqual([sum(0), sum(1)]);
  expect(counted.some(({ places }) => places.includes("harasta"))).toBe(true);
  expect(counted.some(({ places }) => places.includes("arbin"))).toBe(true);
  expect(moved?.people.get("idlib")?.[0]).toBeGreaterThan(25_000);
});
