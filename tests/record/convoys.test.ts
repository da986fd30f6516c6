import { expect, test } from "vitest";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { compiledRecord } from "./compiledRecord";

test("every evacuation of which it is said where people were taken has its arrow on each day on which it ran", async () => {
  const { record, index } = await compiledRecord();
  const convoys = [...record.events.values()].filter(
    ({ kind, destinations }) => kind === "evacuation" && destinations.length > 0,
  );
  const missing = convoys.flatMap(({ id, date, destinations, people }) => {
    const days = Array.from(
      { length: (date.end ?? date.start).latest - date.start.earliest + 1 },
      (_, at) => date.start.earliest + at,
    );
    return days.flatMap((day) => {
      const { flows } = sceneOf(record, index, day, ALL_LAYERS, null);
      const underWay = flows.filter(({ stage }) => stage === "under-way");
      const own = underWay.filter(({ event }) => event === id);
      // One that nobody counted may be told by the arrow of another on the same way.
      const told = own.length > 0 || (!people && underWay.some(({ to }) => destinations.includes(to)));
      return told ? [] : [`${id} ${day}`];
    });
  });
  expect(convoys.length).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});
