import { beforeAll, describe, expect, test } from "vitest";
import { dateOfWire } from "./dateOfWire";
import { dayOfIso } from "./day";
import { differencesAt, differencesOn, type Difference } from "./differencesOn";
import { readingsOf, type Readings } from "./readingsOf";
import { ACCOUNTS, type Account, type Place, type Span } from "./types";

const DAY = dayOfIso("2016-03-04") ?? 0;
const from = dateOfWire(DAY - 100);

function span(given: Partial<Span>): Span {
  return {
    place: "douma",
    track: "siege",
    status: "besieged",
    key: "syrian-government",
    scope: null,
    parties: [],
    from,
    to: null,
    began: ["e"],
    altered: [],
    ended: [],
    through: null,
    ...given,
  };
}
function readings(ours: readonly Span[], accounts: Partial<Record<Account, readonly Span[]>>): Readings {
  const place = { id: "douma", spans: ours } as const;
  const places = new Map([["douma", { ...PLACE, ...place }]]);
  const said = ACCOUNTS.map((account) => [account, new Map([["douma", accounts[account] ?? []]])] as const);
  return readingsOf({ places, accounts: new Map(said) });
}
const PLACE: Place = {
  id: "douma",
  name: { en: "Douma", ar: "دوما" },
  aliases: [],
  kind: "city",
  governorate: null,
  group: "ghouta",
  areas: [],
  point: [36.4, 33.57],
  precision: null,
  geometry: { type: "Point", coordinates: [36.4, 33.57] },
  grounds: [],
  spans: [],
};
const told = (differences: readonly Difference[]): unknown =>
  differences.map(({ track, said }) => [
    track,
    ...said.map(({ account, held }) => `${account ?? "ours"} ${held.span.status}`),
  ]);

describe("L6: readings differ", () => {
  test("where two say of a siege what is not the same", () => {
    const found = readings([span({})], { "siege-watch": [span({ status: "partially-besieged" })], un: [span({})] });
    expect(told(differencesAt(found, "douma", DAY))).toEqual([
      ["siege", "ours besieged", "un besieged", "siege-watch partially-besieged"],
    ]);
  });

  test("not where one says nothing (L4), nor of another track", () => {
    const truce = span({ track: "truce", status: "in-force", key: "deal" });
    expect(differencesOn(readings([span({})], {}), DAY)).toEqual([]);
    expect(differencesOn(readings([span({})], { government: [truce] }), DAY)).toEqual([]);
  });

  test("of truces only on one agreement: two agreements are two things", () => {
    const truce = (status: Span["status"], key: string): Span => span({ track: "truce", status, key });
    const one = readings([], { government: [truce("in-force", "a")], opposition: [truce("denied", "a")] });
    expect(told(differencesAt(one, "douma", DAY))).toEqual([["truce", "government in-force", "opposition denied"]]);
    const two = readings([], { government: [truce("in-force", "a")], opposition: [truce("denied", "b")] });
    expect(differencesAt(two, "douma", DAY)).toEqual([]);
  });

  test("by the most that each says of a siege, whoever besieges", () => {
    const both = [span({ status: "partially-besieged" }), span({ key: "islamic-state" })];
    expect(differencesAt(readings(both, { un: [span({})] }), "douma", DAY)).toEqual([]);
  });

  test("not before or after what they say", () => {
    const found = readings([span({})], { un: [span({ status: "denied", to: dateOfWire(DAY) })] });
    expect(differencesAt(found, "douma", DAY - 1)).toHaveLength(1);
    expect(differencesAt(found, "douma", DAY)).toEqual([]);
    expect(differencesAt(found, "nowhere", DAY)).toEqual([]);
  });
});

describe("in an empty record", () => {
  let empty: Readings;
  beforeAll(() => {
    empty = readingsOf({ places: new Map(), accounts: new Map() });
  });
  test("nobody differs", () => expect(differencesOn(empty, DAY)).toEqual([]));
});
