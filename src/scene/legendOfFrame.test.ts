import { expect, test } from "vitest";
import { dayOfIso } from "../record/day";
import { TRACKS, type Track } from "../record/types";
import { sceneOf } from "../scene/sceneOf";
import { extentOf } from "../space/extentOf";
import type { Frame } from "../space/flowShapes";
import { flowsInFrame } from "../space/flowsInFrame";
import { marksInFrame } from "../space/marksInFrame";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { legendOfFrame, sameLegend } from "./legendOfFrame";

const { record, index } = await compiledRecord();
const DAMASCUS: Frame = { latitude: 33.52, longitude: 36.35, zoom: 10.1, width: 960, height: 550 };
const SEA: Frame = { latitude: 34.5, longitude: 34.5, zoom: 10, width: 400, height: 400 };

function legendOn(
  iso: string,
  { frame = DAMASCUS, layers = TRACKS }: { readonly frame?: Frame; readonly layers?: readonly Track[] } = {},
) {
  const scene = sceneOf(record, index, dayOfIso(iso) ?? 0, new Set(layers), null);
  return legendOfFrame(marksInFrame(scene.marks, frame), flowsInFrame(scene.flows, frame));
}
const idsOf = (legend: ReturnType<typeof legendOn>) =>
  Object.fromEntries(legend.map(({ track, entries }) => [track, entries.map((entry) => entry.id)]));

test("on 4 March 2016 the legend explains sieges and disputed truces, and nothing that comes later", () => {
  const { siege, truce, evacuation } = idsOf(legendOn("2016-03-04"));
  expect(siege).toEqual(expect.arrayContaining(["besieged", "partially-besieged"]));
  expect(truce).toContain("disputed-truce");
  expect(truce).not.toContain("de-escalation");
  expect(evacuation).not.toContain("evacuated");
});

test("in April 2018 it explains emptied places and people on their way", () => {
  expect(idsOf(legendOn("2018-04-01"))["evacuation"]).toEqual(expect.arrayContaining(["evacuating", "evacuated"]));
});

test("before anything happened the three tracks stand there without symbols", () => {
  expect(idsOf(legendOn("2011-03-15"))).toEqual({ siege: [], truce: [], evacuation: [] });
});

test("a symbol is not explained where no place in the frame bears it", () => {
  expect(idsOf(legendOn("2016-03-04", { frame: SEA }))).toEqual({ siege: [], truce: [], evacuation: [] });
});

test("what lies round a frame and not in it is not explained: the Old City from near is neither besieged nor under truce", () => {
  const old: Frame = { latitude: 33.511, longitude: 36.306, zoom: 14, width: 960, height: 520 };
  expect(idsOf(legendOn("2016-03-04", { frame: old }))).toEqual({ siege: [], truce: [], evacuation: [] });
  expect(idsOf(legendOn("2016-03-04", { frame: { ...old, zoom: 12.5 } }))["siege"]).toContain("besieged");
});

test("that people leave an area is not explained where its middle, which bears the mark, lies outside the frame", () => {
  const scene = sceneOf(record, index, dayOfIso("2018-03-17") ?? 0, new Set(TRACKS), null);
  const ghouta = scene.marks.find(({ place }) => place === "eastern-ghouta");
  if (!ghouta) throw new Error("the Eastern Ghouta is not drawn on 17 March 2018");
  expect(ghouta.appearance.evacuation?.status).toBe("undirected");
  const { middle, width } = extentOf(ghouta.geometry);
  const whole: Frame = { longitude: middle[0], latitude: middle[1], zoom: 11, width: 600, height: 600 };
  const western: Frame = { ...whole, longitude: middle[0] - width * 180, zoom: 12.5, width: 200 };
  const [seen, corner] = [whole, western].map((frame) => marksInFrame(scene.marks, frame));
  expect(corner?.some(({ place }) => place === "eastern-ghouta")).toBe(true);
  expect(seen?.find(({ place }) => place === "eastern-ghouta")?.appearance.evacuation?.status).toBe("undirected");
  expect(idsOf(legendOn("2018-03-17", { frame: whole }))["evacuation"]).toContain("undirected");
  expect(idsOf(legendOn("2018-03-17", { frame: western }))["evacuation"]).not.toContain("undirected");
});

test("an arrow is not explained where it neither begins nor ends in the frame", () => {
  const harasta: Frame = { latitude: 33.56, longitude: 36.37, zoom: 13, width: 300, height: 300 };
  const yarmouk: Frame = { ...harasta, latitude: 33.474, longitude: 36.3 };
  expect(idsOf(legendOn("2018-03-22", { frame: harasta }))["evacuation"]).toContain("evacuating");
  expect(idsOf(legendOn("2018-03-22", { frame: yarmouk }))["evacuation"]).not.toContain("evacuating");
});

test("a hidden layer is not explained", () => {
  const legend = idsOf(legendOn("2016-03-04", { layers: ["truce"] }));
  expect(legend["siege"]).toEqual([]);
  expect(legend["truce"]).toContain("disputed-truce");
});

test("two legends with the same symbols are the same", () => {
  expect(sameLegend(legendOn("2016-03-04"), legendOn("2016-03-05"))).toBe(true);
  expect(sameLegend(legendOn("2016-03-04"), legendOn("2018-04-01"))).toBe(false);
});

test("where it is only possible that people leave, the legend shows the mark as it is in the frame, and says so", () => {
  const legend = legendOn("2013-10-10", { frame: { ...DAMASCUS, latitude: 33.46, longitude: 36.2 } });
  const entries = legend.find(({ track }) => track === "evacuation")?.entries ?? [];
  expect(entries.map(({ id }) => id)).toEqual(["undirected-possible"]);
  expect(entries[0]?.appearance.evacuation).toEqual({ status: "undirected", certainty: "possible" });
});

test.each([
  ["2016-12-05", { present: ["evacuating-possible"], absent: ["evacuating"] }],
  ["2017-01-01", { present: ["evacuating-possible", "announced"], absent: ["evacuating"] }],
  ["2016-08-26", { present: ["evacuating"], absent: ["evacuating-possible"] }],
] as const)(
  "on %s the legend explains a faint arrow where one is drawn, and a plain one where one is drawn",
  (iso, of) => {
    const evacuation = idsOf(legendOn(iso, { frame: { ...DAMASCUS, longitude: 36.2, zoom: 9.2 } }))["evacuation"];
    expect(evacuation).toEqual(expect.arrayContaining([...of.present]));
    for (const id of of.absent) expect(evacuation).not.toContain(id);
  },
);
