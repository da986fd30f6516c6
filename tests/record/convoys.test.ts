import { beforeAll, expect, test } from "vitest";
import { DAY_FRAME, dayOfIso, isoOfDay, type Day } from "../../src/record/day";
import type { Flow } from "../../src/scene/scene";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { compiledRecord, type RealRecord } from "./compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
});

const flowsOn = (day: Day): readonly Flow[] => sceneOf(real.record, real.index, day, ALL_LAYERS, null).flows;
const flowsOnIso = (iso: string): readonly Flow[] => flowsOn(dayOfIso(iso) ?? Number.NaN);
const everyDay = Array.from(
  { length: DAY_FRAME.latest - DAY_FRAME.earliest + 1 },
  (_, at): Day => DAY_FRAME.earliest + at,
);

test("every evacuation of which it is said where people were taken has its arrow on each day on which it surely ran", () => {
  const convoys = [...real.record.events.values()].filter(
    ({ kind, destinations }) => kind === "evacuation" && destinations.length > 0,
  );
  const missing = convoys.flatMap(({ id, date: { start, end }, destinations, people }) => {
    const days = everyDay.filter((day) => start.latest <= day && day <= (end ?? start).earliest);
    return days.flatMap((day) => {
      const underWay = flowsOn(day).filter(({ stage }) => stage === "under-way");
      const own = underWay.filter(({ event }) => event === id);
      // One that nobody counted may be told by the arrow of another on the same way.
      const told = own.length > 0 || (!people && underWay.some(({ to }) => destinations.includes(to)));
      return told ? [] : [`${id} ${isoOfDay(day)}`];
    });
  });
  expect(convoys.length).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});

test("an arrow of people on their way that is only possible stands where the place's own state says that they leave", () => {
  const { index } = real;
  const possible = everyDay.flatMap((day) =>
    flowsOn(day).flatMap((flow) => (flow.certainty === "possible" ? [{ day, flow }] : [])),
  );
  const unborne = possible.filter(
    ({ day, flow }) =>
      !index.placeStateAt(flow.from, day).evacuation.some(({ span }) => /evacuating|stalled/.test(span.status)),
  );
  expect(possible.length).toBeGreaterThan(50);
  expect(unborne.map(({ day, flow }) => `${isoOfDay(day)} ${flow.id}`)).toEqual([]);
});

test("nobody leaves al-Tal on the day of its agreement, though a later convoy is dated about December 2016", () => {
  expect(flowsOnIso("2016-11-26").filter(({ from }) => from === "al-tal")).toEqual([]);
  expect(flowsOnIso("2016-12-02").map(({ from, to, stage }) => [from, to, stage])).toContainEqual([
    "al-tal",
    "idlib",
    "under-way",
  ]);
});

test("nothing is announced from a place to a destination once a convoy of the two has left since", () => {
  const { events } = real.record;
  const convoys = [...events.values()].filter(({ kind }) => kind === "evacuation");
  const announced = everyDay.flatMap((day) =>
    flowsOn(day).flatMap((flow) => (flow.stage === "announced" ? [{ day, flow }] : [])),
  );
  const late = announced.filter(({ day, flow }) => {
    const since = events.get(flow.event)?.date.start.earliest ?? Number.NaN;
    return convoys.some(
      ({ places, destinations, date: { start } }) =>
        since <= start.earliest && start.latest <= day && places.includes(flow.from) && destinations.includes(flow.to),
    );
  });
  expect(announced.length).toBeGreaterThan(100);
  expect(late.map(({ day, flow }) => `${isoOfDay(day)} ${flow.id}`)).toEqual([]);
});

test("the agreement of 29 April 2018 is announced from Aqraba until its convoys leave on 3 May, and not after they have", () => {
  const stagesOf = (iso: string): readonly string[] =>
    flowsOnIso(iso).flatMap(({ from, to, stage }) => (from === "aqraba" && to === "daraa" ? [stage] : []));
  expect(["2018-05-02", "2018-05-03", "2018-05-11", "2018-05-20"].map(stagesOf)).toEqual([
    ["announced"],
    ["under-way"],
    [],
    [],
  ]);
});
