import { describe, expect, test } from "vitest";
import { checkTruces } from "./checkTruces";
import type { Effect } from "./effect";
import type { FoldPlace } from "./foldRecord";
import { testEffect } from "./testEffect";

const PARTIES = new Map(
  Object.entries({
    "syrian-government": null,
    "syrian-army": "syrian-government",
    "republican-guard": "syrian-army",
    "un-security-council": "united-nations",
    "united-nations": null,
    "jaish-al-islam": null,
    "islamic-state": null,
  }).map(([id, standsWith]) => [id, { standsWith }]),
);
const PLACES: readonly FoldPlace[] = [
  { id: "douma", areas: [{ id: "ghouta", held: [] }] },
  { id: "ghouta", areas: [] },
  { id: "al-tal", areas: [] },
];
const truce = (place: string, ...parties: readonly string[]): Effect =>
  testEffect("deal", "2015-01-01", "in-force", { track: "truce", key: "deal", scope: "local", place, parties });
const SIEGE = testEffect("siege", "2016-01-01", "besieged", { place: "douma" });

const refused = (...effects: readonly Effect[]): boolean => checkTruces(effects, PLACES, PARTIES).length > 0;

describe("T1: a truce needs a besieger among its parties", () => {
  test("a besieger of the place, at any time", () => {
    expect(refused(SIEGE, truce("douma", "syrian-government", "jaish-al-islam"))).toBe(false);
    expect(refused(SIEGE, truce("douma", "islamic-state", "jaish-al-islam"))).toBe(true);
  });

  test("an ally of the besieger", () => {
    const siege = { ...SIEGE, parties: ["syrian-government", "hezbollah"] };
    expect(refused(siege, truce("douma", "hezbollah"))).toBe(false);
  });

  test("one who is part of a besieger, however many steps away", () => {
    expect(refused(SIEGE, truce("douma", "republican-guard"))).toBe(false);
  });

  test("one who besieges through an area", () => {
    const siege = testEffect("siege", "2013", "besieged", {
      place: "ghouta",
      members: true,
      parties: ["islamic-state"],
    });
    expect(refused(siege, truce("douma", "islamic-state"))).toBe(false);
    expect(refused({ ...siege, members: false }, SIEGE, truce("douma", "islamic-state"))).toBe(true);
  });

  test("Russia, Iran or the United Nations as guarantors", () => {
    for (const guarantor of ["russia", "iran", "united-nations", "un-security-council"])
      expect(refused(SIEGE, truce("douma", guarantor))).toBe(false);
  });

  test("for a place that was never besieged, a besieger of any place", () => {
    expect(refused(SIEGE, truce("al-tal", "syrian-government"))).toBe(false);
    expect(refused(SIEGE, truce("al-tal", "islamic-state"))).toBe(true);
  });
});

test("T2: a pact among the besieged is refused, with who was named and what to do", () => {
  const [fault] = checkTruces([SIEGE, truce("douma", "jaish-al-islam", "islamic-state")], PLACES, PARTIES);
  expect(fault?.message).toBe('The truce of "deal" on douma names no besieger: jaish-al-islam, islamic-state.');
  expect(fault?.remedy).toContain("event without effects");
  expect(checkTruces([SIEGE, truce("douma")], PLACES, PARTIES)[0]?.message).toContain("nobody");
});

test("an end needs no parties", () => {
  expect(refused(SIEGE, { ...truce("douma"), becomes: "ended" })).toBe(false);
});

test("parties that stand with each other in a circle end the search", () => {
  const circle = new Map([
    ["a", { standsWith: "b" }],
    ["b", { standsWith: "a" }],
  ]);
  expect(checkTruces([SIEGE, truce("douma", "a")], PLACES, circle)).toHaveLength(1);
});
