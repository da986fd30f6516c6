import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { area, coordAll, kinks } from "@turf/turf";
import * as v from "valibot";
import { beforeAll, expect, test } from "vitest";
import { compileFolder } from "../compile/compileFolder";
import { emitRecord } from "../compile/emitRecord";
import { DAY_FRAME, type Day } from "../record/day";
import { openRecord } from "../record/openRecord";
import { createIndex } from "../record/recordIndex";
import { ACCOUNTS, TRACKS, type Account, type TruceRecord } from "../record/types";
import { statesSchema, type WireStates } from "../record/wire";
import { sceneOf } from "../scene/sceneOf";
import { leanStates } from "./leanStates";
import { packStates } from "./packStates";
import { unpackStates } from "./unpackStates";

let whole: WireStates;
let lean: WireStates;
beforeAll(async () => {
  const compiled = await compileFolder(join(import.meta.dirname, "../../data"));
  if (!compiled.ok) throw new Error("the record has faults");
  const { files, states } = emitRecord(compiled.value);
  whole = v.parse(statesSchema, JSON.parse(files.get(states) ?? "null"));
  lean = leanStates(whole);
});

function opened(states: unknown): TruceRecord {
  const record = openRecord(states);
  if (!record.ok) throw new Error(record.failure.message);
  return record.value;
}

/** What is drawn on a day; which event an arrow is of is not, nor the name by which the painters know it, which bears the event's. */
function drawn(record: TruceRecord, account: Account | null, day: Day): unknown {
  const { flows, ...scene } = sceneOf(record, createIndex(record, account), day, new Set(TRACKS), null);
  return { ...scene, flows: flows.map((flow) => ({ ...flow, event: "", id: "" })) };
}

test("an embed shows on every day of change what the explorer shows", () => {
  const travelled: unknown = JSON.parse(JSON.stringify(packStates(lean)));
  const [all, part] = [opened(whole), opened(unpackStates(travelled))];
  const index = createIndex(all);
  const days: Day[] = [];
  for (let day = index.nextChange(DAY_FRAME.earliest, 1); day !== null; day = index.nextChange(day, 1)) days.push(day);
  expect(days.length).toBeGreaterThan(100);
  for (const day of days.filter((_, at) => at % 7 === 0)) expect(drawn(part, null, day)).toEqual(drawn(all, null, day));
  for (const account of ACCOUNTS) {
    const day = days[Math.floor(days.length / 2)] ?? 0;
    expect(drawn(part, account, day)).toEqual(drawn(all, account, day));
  }
});

test("of an area whose ground changed the outline of all days has fewer points, and is as large within a fiftieth", () => {
  const joined = lean.features.filter(({ properties }) => properties.grounds.length > 1);
  expect(joined.length).toBeGreaterThan(10);
  const others = joined.filter(({ id, geometry }) => {
    const before = whole.features.find((feature) => feature.id === id)?.geometry;
    if (!before || geometry.type === "Point") return true;
    const isThinner = coordAll(geometry).length < coordAll(before).length;
    const isAsLarge = Math.abs(area(geometry) / area(before) - 1) < 0.02;
    return !isThinner || !isAsLarge || kinks(geometry).features.length > 0;
  });
  expect(others.map(({ id }) => id)).toEqual([]);
});

test("it weighs a quarter less than the whole, and says which version it is", () => {
  const weigh = (states: WireStates): number => gzipSync(JSON.stringify(states)).length;
  expect(weigh(lean)).toBeLessThan(weigh(whole) * 0.75);
  expect(lean.version).toBe(whole.version);
});

test.each([
  null,
  "x",
  [],
  { packed: true },
  { packed: true, features: [{ geometry: 1 }] },
  { packed: false, features: [] },
])("%j is no packed record, and opening it is a failure, not a fault", (damaged) => {
  expect(openRecord(unpackStates(damaged)).ok).toBe(false);
});
