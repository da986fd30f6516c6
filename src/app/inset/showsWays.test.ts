import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { dayOfIso } from "../../record/day";
import { movedSince } from "../../scene/movedSince";
import { showsWays } from "./showsWays";

const { record, index } = await compiledRecord();
const flowsOn = (iso: string) => movedSince(record, index, dayOfIso(iso) ?? Number.NaN)?.flows ?? [];
const SYRIA = { latitude: 34.9, longitude: 38, zoom: 6, width: 960, height: 560 };
const DAMASCUS = { latitude: 33.51, longitude: 36.29, zoom: 10, width: 960, height: 560 };

test("a large map of all Syria shows every way by itself", () => {
  expect(flowsOn("2018-04-01").length).toBeGreaterThan(0);
  expect(showsWays(flowsOn("2018-04-01"), SYRIA)).toBe(true);
});

test("a map of Damascus does not show ways to the north, nor a map of the north where they begin", () => {
  expect(showsWays(flowsOn("2018-04-01"), DAMASCUS)).toBe(false);
  expect(showsWays(flowsOn("2018-04-01"), { ...DAMASCUS, latitude: 35.93, longitude: 36.63 })).toBe(false);
});
