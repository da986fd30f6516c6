import { expect, test } from "vitest";
import { dateOfWire } from "../record/dateOfWire";
import { dayOfIso } from "../record/day";
import type { HeldSpan, Party, Place, PlaceState, Span, TruceRecord } from "../record/types";
import { countStates } from "./countStates";
import { loadMessages } from "./loadMessages";
import { createTranslate } from "./createTranslate";
import { describeSpan } from "./describeSpan";
import { describeState } from "./describeState";

const en = createTranslate("en", await loadMessages("en"));
const ar = createTranslate("ar", await loadMessages("ar"));

const since = dayOfIso("2013-10-15") ?? 0;
const place = (id: string, kind: Place["kind"] = "city", areas: readonly string[] = []): Place => ({
  id,
  name: { en: id, ar: id },
  aliases: [],
  kind,
  governorate: null,
  group: "eastern-ghouta",
  areas,
  point: [36.4, 33.5],
  precision: null,
  geometry: { type: "Point", coordinates: [36.4, 33.5] },
  grounds: [],
  spans: [],
});
const held = (
  span: Pick<Span, "track" | "status"> & Partial<Span>,
  certainty: HeldSpan["certainty"] = "certain",
): HeldSpan => ({
  certainty,
  span: {
    place: "douma",
    key: "syrian-government",
    scope: null,
    parties: [],
    from: dateOfWire(["2013-10-15~", since - 10, since + 10, since]),
    to: null,
    began: ["e"],
    altered: [],
    ended: [],
    through: null,
    ...span,
  },
});
const state = (...all: HeldSpan[]): PlaceState => ({
  siege: all.filter(({ span }) => span.track === "siege"),
  truce: all.filter(({ span }) => span.track === "truce"),
  evacuation: all.filter(({ span }) => span.track === "evacuation"),
});
const party = (id: string, english: string, arabic: string): [string, Party] => [
  id,
  {
    id,
    name: { en: english, ar: arabic },
    short: { en: english, ar: arabic },
    kind: "government",
    descriptor: { en: "", ar: "" },
  },
];
const record: TruceRecord = {
  version: "1",
  updated: "2026-11-25",
  places: new Map(),
  accounts: new Map(),
  parties: new Map([
    party("syrian-government", "Syrian government", "الحكومة السورية"),
    party("hezbollah", "Hezbollah", "حزب الله"),
  ]),
  events: new Map(),
  besiegedCounts: [],
  nationalCeasefires: [],
};

test("a siege names the besieger first and its allies after it", () => {
  const siege = held({ track: "siege", status: "besieged", parties: ["syrian-government", "hezbollah"] });
  expect(describeSpan(siege, place("douma"), record, en)).toEqual({
    status: "Besieged",
    since: "since about 15 October 2013",
    by: "Besieger: Syrian government, with Hezbollah",
    isPossible: false,
  });
  expect(describeSpan(siege, place("douma"), record, ar).by).toBe("الجهة المحاصِرة: الحكومة السورية، مع حزب الله");
});

test("a party that the record does not know is named by its id", () => {
  const siege = held({ track: "siege", status: "besieged", parties: ["<script>"] });
  expect(describeSpan(siege, place("douma"), record, en).by).toBe("Besieger: <script>");
});

test("a siege by the Islamic State, and disputed truces of every scope, have words of their own", () => {
  const words = (span: Pick<Span, "track" | "status"> & Partial<Span>) =>
    describeSpan(held(span), place("x"), record, en).status;
  expect(words({ track: "siege", status: "besieged", parties: ["islamic-state"] })).toBe(
    "Encircled by the Islamic State",
  );
  expect(words({ track: "truce", status: "disputed", scope: "local" })).toBe("Disputed truce");
  expect(words({ track: "truce", status: "disputed", scope: "national" })).toBe("Disputed national ceasefire");
  expect(words({ track: "truce", status: "disputed", scope: "de-escalation" })).toBe("Disputed de-escalation");
});

test("the Arabic for besieged agrees with the kind of place", () => {
  const siege = state(held({ track: "siege", status: "besieged" }));
  expect(describeState(siege, place("x", "city"), ar, "brief")).toBe("محاصَرة");
  expect(describeState(siege, place("x", "camp"), ar, "brief")).toBe("محاصَر");
});

test("a status inside the fuzzy edge of its dates is said to be possible; none is said too", () => {
  const truce = held({ track: "truce", status: "in-force", scope: "local" }, "possible");
  expect(describeState(state(truce), place("x"), en, "brief")).toBe("Local truce (possible)");
  expect(describeState(state(), place("x"), en)).toBe("No siege, truce or evacuation recorded on this day");
});

test("two truces with the same words are said once", () => {
  const truces = state(
    held({ track: "truce", status: "disputed", scope: "local", key: "a" }),
    held({ track: "truce", status: "disputed", scope: "local", key: "b" }),
  );
  expect(describeState(truces, place("x"), en, "brief")).toBe("Disputed truce");
});

test("an area is not counted beside its places, and what is only possible is counted apart", () => {
  const siege = held({ track: "siege", status: "besieged" });
  const partial = held({ track: "siege", status: "partially-besieged" }, "possible");
  const places = new Map([
    ["area", place("area", "area")],
    ["in-it", place("in-it", "town", ["area"])],
    ["beside-it", place("beside-it")],
  ]);
  const states = new Map([
    ["area", state(siege)],
    ["in-it", state(siege, held({ track: "truce", status: "disputed", scope: "local" }))],
    ["beside-it", state(partial)],
  ]);
  expect(countStates(places, states)).toEqual({
    besieged: 1,
    partiallyBesieged: 0,
    truce: 0,
    disputed: 1,
    evacuating: 0,
    possible: 1,
  });
});
