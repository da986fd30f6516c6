import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { createTranslate } from "../language/createTranslate";
import { loadMessages } from "../language/loadMessages";
import { dayOfIso } from "../record/day";
import type { Flow } from "../scene/scene";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { flowName } from "./flowName";
import { flowShapes, type Frame } from "./flowShapes";

const { record, index } = await compiledRecord();
const t = createTranslate("en", await loadMessages("en"));
const arabic = createTranslate("ar", await loadMessages("ar"));

/** All of western Syria: Damascus, Homs, Idlib and Aleppo. */
const SYRIA: Frame = { latitude: 35, longitude: 38, zoom: 6, width: 960, height: 450 };

const flowsOn = (iso: string): readonly Flow[] =>
  sceneOf(record, index, dayOfIso(iso) ?? Number.NaN, ALL_LAYERS, null).flows;
const endsOf = (flows: readonly Flow[], frame = SYRIA, translate = t) =>
  flowShapes(flows, frame, flowName(record, translate, flows)).ends.map(({ properties }) => properties);
const labelsOn = (iso: string, frame = SYRIA, translate = t): readonly string[] =>
  endsOf(flowsOn(iso), frame, translate).map(({ label }) => label);

test.each([
  ["2018-03-25", ["To Idlib\n5,314–5,435 in all"]],
  ["2016-10-13", ["To Idlib\n600–1,400 in all"]],
  ["2018-07-19", ["To Jibrin\n6,000–7,000 in all"]],
  // Two convoys of one day to the same place stay two, each with its figure.
  ["2018-03-29", ["To Idlib\n2,196 in all", "To Idlib\n3,596–5,290 in all"]],
  // As do those of two pairs of towns to two places.
  ["2017-04-14", ["To Idlib\n2,200 in all", "To Jibrin\n5,000 in all"]],
])(
  "where its destination is in the frame, on %s a convoy from several places is named once, with its figure",
  (iso, names) => {
    const labels = labelsOn(iso);
    for (const name of names) expect(labels.filter((label) => label === name)).toEqual([name]);
    const place = (label: string): string | undefined => label.split("\n")[0];
    const places = new Set(names.map(place));
    expect(labels.filter((label) => places.has(place(label)))).toHaveLength(names.length);
  },
);

test("in Arabic too", () => {
  expect(labelsOn("2018-03-25", SYRIA, arabic)).toHaveLength(1);
  expect(labelsOn("2018-03-25", SYRIA, arabic)[0]).toMatch(/^إلى إدلب\nالمجموع/);
});

test("its head is as wide as that of as many people from one place, its lines are not", () => {
  const flows = flowsOn("2018-03-25");
  expect(flows.length).toBeGreaterThan(3);
  const { arcs } = flowShapes(flows, SYRIA, () => "");
  expect(arcs).toHaveLength(flows.length);
  expect(new Set(arcs.map(({ properties }) => properties.width))).toEqual(new Set([1.6]));
  expect(endsOf(flows).map(({ width }) => width)).toEqual([2.2]);
});

test("a convoy to several places in the frame is named at each once, without the figure and width of all of it", () => {
  const flows = flowsOn("2018-05-03").filter(({ event }) => event === "yalda-babbila-evacuation-2018-05");
  const destinations = new Set(flows.map(({ to }) => to));
  expect(destinations.size).toBeGreaterThan(2);
  const ends = endsOf(flows, { ...SYRIA, height: 620 });
  expect(ends).toHaveLength(destinations.size);
  expect(new Set(ends.map(({ label }) => label)).size).toBe(destinations.size);
  for (const { label, width } of ends) {
    expect(label).toMatch(/^To [^\n]+$/);
    expect(width).toBe(1.6);
  }
});

test("of one convoy an arrow that comes to the place from elsewhere has a head of its own, without a name", () => {
  const flows = flowsOn("2015-12-28").filter(({ event }) => event.startsWith("zabadani-foua-evacuation"));
  expect(flows.map(({ from }) => from)).toEqual(["foua", "kafraya", "zabadani"]);
  const counted = flows.map((flow): Flow => ({ ...flow, people: [450, 450] }));
  const ends = endsOf(counted);
  expect(ends.map(({ flow }) => flow.split(" ")[0])).toEqual(["foua", "zabadani"]);
  expect(ends.map(({ label }) => label)).toEqual(["To Idlib\n450 in all", ""]);
});

test("of one event, what is under way and what is only announced do not meet", () => {
  const flows = flowsOn("2018-03-25").map((flow, at): Flow => ({
    ...flow,
    stage: at === 0 ? "announced" : "under-way",
  }));
  expect(endsOf(flows).map(({ stage, label }) => [stage, label])).toEqual([
    ["announced", "To Idlib"],
    ["under-way", "To Idlib"],
  ]);
});

test("a convoy that nobody counted, to a place in the frame, has one head and no name beside the place's own", () => {
  const flows = flowsOn("2018-03-31").filter(({ people }) => people === null);
  expect(flows.length).toBeGreaterThan(1);
  expect(endsOf(flows).map(({ label }) => label)).toEqual([""]);
});
