import { describe, expect, test } from "vitest";
import { dayOfIso } from "./day";
import { openRecord } from "./openRecord";
import type { WireStates } from "./wire";

const name = (text: string) => ({ en: text, ar: text });
const party = (id: string) => ({
  id,
  name: name(id),
  short: name(id),
  kind: "government" as const,
  descriptor: name(id),
});
const START = dayOfIso("2013-05-01") ?? 0;
const DOUMA: WireStates["features"][number] = {
  type: "Feature",
  id: "douma",
  geometry: { type: "Point", coordinates: [36.4, 33.57] },
  properties: {
    name: name("Douma"),
    aliases: [],
    kind: "city",
    governorate: null,
    group: "ghouta",
    areas: [],
    point: [36.4, 33.57],
    precision: null,
    grounds: [],
    spans: [[0, null, [0], START, ["2018-04~", START, START + 40, START + 20], [0], [], [], null]],
  },
};
const STATES: WireStates = {
  type: "FeatureCollection",
  version: "1",
  updated: "2026-11-25",
  features: [DOUMA],
  parties: [party("syrian-government")],
  events: [{ id: "siege", group: "ghouta", kind: "siege-start", date: START, places: [0], confidence: "high" }],
  held: [
    { track: "siege", status: "besieged", scope: null },
    { track: "truce", status: "denied", scope: "local" },
  ],
  accounts: [{ account: "opposition", places: [[0, [[1, 0, [], START, null, [0], [], [], null]]]] }],
  besiegedCounts: [],
  nationalCeasefires: [],
};

describe("a states file", () => {
  test("is opened with ids, dates and keys where positions and days stood", () => {
    const opened = openRecord(STATES);
    if (!opened.ok) throw new Error(opened.failure.message);
    expect(opened.value.places.get("douma")?.spans).toMatchObject([
      {
        key: "syrian-government",
        parties: ["syrian-government"],
        from: { edtf: "2013-05-01", earliest: START, latest: START, precision: "day" },
        to: { edtf: "2018-04~", latest: START + 40, approximate: true },
        began: ["siege"],
      },
    ]);
    expect(opened.value.accounts.get("opposition")?.get("douma")).toMatchObject([{ status: "denied", key: "siege" }]);
    expect(opened.value.events.get("siege")).toMatchObject({ places: ["douma"], destinations: [], people: null });
  });

  test.each<[string, string, Partial<WireStates>]>([
    ["a party that is not there", "features.0.properties.spans", { parties: [] }],
    ["a status that is not there", "features.0.properties.spans", { held: [] }],
    ["an event that is not there", "features.0.properties.spans", { events: [] }],
    ["a place that is not there", "events.0", { events: STATES.events.map((event) => ({ ...event, places: [7] })) }],
    ["a place in an account", "accounts.0", { accounts: [{ account: "un", places: [[1, []]] }] }],
  ])("that leads to %s is damaged, and says where", (_, path, given) => {
    expect(openRecord({ ...STATES, ...given })).toMatchObject({ ok: false, failure: { kind: "damaged", path } });
  });

  test("with a negative or broken position is damaged", () => {
    for (const at of [-1, 0.5, "0", null]) {
      const places = [[at, []]];
      expect(openRecord({ ...STATES, accounts: [{ account: "un", places }] }).ok).toBe(false);
    }
  });

  test("smooths outlines: what travels is what was drawn", () => {
    const ring = [
      [36.4, 33.4],
      [36.5, 33.4],
      [36.5, 33.5],
      [36.4, 33.4],
    ];
    const opened = openRecord({
      ...STATES,
      features: [{ ...DOUMA, geometry: { type: "Polygon", coordinates: [ring] } }],
    });
    const geometry = opened.ok ? opened.value.places.get("douma")?.geometry : undefined;
    expect(geometry?.coordinates[0]).toHaveLength(3 * 4 + 1);
  });
});
