import { expect, test } from "vitest";
import { DAY_FRAME, dayOfIso } from "../../src/record/day";
import { createIndex } from "../../src/record/recordIndex";
import { ACCOUNTS } from "../../src/record/types";
import { isMoving } from "../../src/scene/departuresOf";
import type { Scene } from "../../src/scene/scene";
import { sceneOf } from "../../src/scene/sceneOf";
import { hitTargets } from "../../src/space/hitTargets";
import { markFeatures, markForm } from "../../src/space/markFeatures";
import { ALL_LAYERS } from "../../src/state/appState";
import { compiledRecord } from "./compiledRecord";

const { record } = await compiledRecord();

const undirectedIn = ({ marks }: Scene): readonly string[] =>
  marks.flatMap(({ place, appearance }) => (appearance.evacuation?.status === "undirected" ? [place] : []));

test.each([null, ...ACCOUNTS])(
  "on every day each place that people leave has ink: an arrow, or a mark that points nowhere, never both (account: %s)",
  (account) => {
    const index = createIndex(record, account);
    const faults: string[] = [];
    let seen = 0;
    for (let day = DAY_FRAME.earliest; day <= DAY_FRAME.latest; day += 1) {
      const scene = sceneOf(record, index, day, ALL_LAYERS, null);
      const marked = new Set(undirectedIn(scene));
      const arrows = new Set(scene.flows.map(({ from }) => from));
      for (const [id, { evacuation }] of index.stateAt(day)) {
        if (!evacuation.some(isMoving)) continue;
        seen += 1;
        const areas = record.places.get(id)?.areas ?? [];
        const within = [...arrows].some((from) => record.places.get(from)?.areas.includes(id));
        const told = within || [id, ...areas].some((one) => arrows.has(one));
        if (told === [id, ...areas].some((one) => marked.has(one))) faults.push(`${id} ${day}`);
      }
    }
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(account === null ? 500 : 0);
  },
  60_000,
);

test.each([
  ["2013-10-10", ["moadamiya"]],
  ["2013-10-29", []],
  ["2018-05-20", ["al-hajar-al-aswad", "tadamon", "yarmouk"]],
])(
  "on %s the places of which nobody says where their people went bear the mark, at every zoom, and can be hit",
  (iso, places) => {
    const day = dayOfIso(iso) ?? 0;
    const scene = sceneOf(record, createIndex(record), day, ALL_LAYERS, null);
    expect(undirectedIn(scene).toSorted()).toEqual(places);
    for (const mark of scene.marks.filter(({ place }) => places.includes(place)))
      for (let zoom = 6; zoom <= 14; zoom += 0.5) {
        const { point } = markFeatures(mark, markForm(mark, zoom));
        expect(point?.properties.mark ?? point?.properties.disc).toMatch(/undirected/);
        expect([...hitTargets(scene, record, zoom)].map(({ place }) => place)).toContain(mark.place);
      }
  },
);

test("a day on which people leave before the day of their convoy's event has that convoy's arrow", () => {
  const { flows } = sceneOf(record, createIndex(record), dayOfIso("2018-07-18") ?? 0, ALL_LAYERS, null);
  expect(flows.map(({ from, stage, certainty }) => [from, stage, certainty])).toEqual([
    ["foua", "under-way", "possible"],
    ["kafraya", "under-way", "possible"],
  ]);
});

test("between two convoys the arrow of an area that is still being left is that of the last", () => {
  const { flows } = sceneOf(record, createIndex(record), dayOfIso("2018-04-06") ?? 0, ALL_LAYERS, null);
  expect(flows.map(({ from, certainty }) => [from, certainty])).toContainEqual(["eastern-ghouta", "possible"]);
  const running = sceneOf(record, createIndex(record), dayOfIso("2018-04-01") ?? 0, ALL_LAYERS, null).flows;
  expect(running.map(({ from }) => from)).toEqual(["douma"]);
});
