import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  property,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "../record/day";
import { ACCOUNTS, type Span } from "../record/types";
import type { Effect } from "./effect";
import { foldAccounts } from "./foldAccounts";
import { foldRecord, type FoldPlace, type Period } from "./foldRecord";
import { parseEdtfDate } from "./parseEdtf";
import { testEffect } from "./testEffect";

function period(from: string | null, to: string | null): Period {
  const [start, end] = [from, to].map((text) => {
    const date = text === null ? null : parseEdtfDate(text);
    return date?.ok ? date.value : null;
  });
  return { from: start ?? null, to: end ?? null };
}
const ALWAYS = [period(null, null)];
const GHOUTA: FoldPlace = { id: "ghouta", areas: [] };
const inGhouta = (id: string, held: readonly Period[] = ALWAYS): FoldPlace => ({ id, areas: [{ id: "ghouta", held }] });

const siege = (event: string, date: string, becomes: Effect["becomes"], more: Partial<Effect> = {}): Effect =>
  testEffect(event, date, becomes, { place: "ghouta", members: true, ...more });
const SIEGE = [siege("begins", "2013-04-07", "besieged"), siege("ends", "2018-04-14", "lifted")];

function spansOf(id: string, effects: readonly Effect[], places: readonly FoldPlace[]): readonly Span[] {
  return foldRecord(effects, places).value.get(id) ?? [];
}
const told = (spans: readonly Span[]): unknown =>
  spans.map(({ status, from, to, through }) => [status, from.edtf, to?.edtf ?? null, through]);

describe("A1: an area's effects", () => {
  test("concern the area alone, unless they reach its places", () => {
    const effects = SIEGE.map((effect) => ({ ...effect, members: false }));
    expect(told(spansOf("ghouta", effects, [GHOUTA, inGhouta("douma")]))).toEqual([
      ["besieged", "2013-04-07", "2018-04-14", null],
    ]);
    expect(spansOf("douma", effects, [GHOUTA, inGhouta("douma")])).toEqual([]);
  });

  test("reach the places in it, which say through which area", () => {
    expect(told(spansOf("douma", SIEGE, [GHOUTA, inGhouta("douma")]))).toEqual([
      ["besieged", "2013-04-07", "2018-04-14", "ghouta"],
    ]);
  });

  test("reach a place only while the area's ground holds it", () => {
    const marj = inGhouta("al-marj", [period(null, "2016-05-19"), period("2017-01", "2017-02~")]);
    expect(told(spansOf("al-marj", SIEGE, [GHOUTA, marj]))).toEqual([
      ["besieged", "2013-04-07", "2016-05-19", "ghouta"],
      ["besieged", "2017-01", "2017-02~", "ghouta"],
    ]);
  });

  test("do not reach a place that the ground never held in those days", () => {
    expect(spansOf("maliha", SIEGE, [GHOUTA, inGhouta("maliha", [period(null, "2013-01-01")])])).toEqual([]);
    expect(spansOf("maliha", SIEGE, [GHOUTA, inGhouta("maliha", [])])).toEqual([]);
  });

  test("of the smallest area win where two areas reach a place", () => {
    const places = [
      GHOUTA,
      inGhouta("sector"),
      {
        id: "zibdin",
        areas: [
          { id: "sector", held: ALWAYS },
          { id: "ghouta", held: ALWAYS },
        ],
      },
    ];
    const effects = [...SIEGE, siege("x", "2014-01-01", "partially-besieged", { place: "sector" })];
    expect(told(spansOf("zibdin", effects, places))).toEqual([["partially-besieged", "2014-01-01", null, "sector"]]);
  });
});

describe("A2: a place's own effects", () => {
  test("win on their track and key, from the first to the last", () => {
    const own = siege("own", "2015-01-01", "partially-besieged", { place: "douma", members: false });
    expect(told(spansOf("douma", [...SIEGE, own], [GHOUTA, inGhouta("douma")]))).toEqual([
      ["partially-besieged", "2015-01-01", null, null],
    ]);
  });

  test("leave the area's effects of another key in place", () => {
    const own = siege("own", "2015-01-01", "besieged", { place: "douma", key: "islamic-state", members: false });
    expect(told(spansOf("douma", [...SIEGE, own], [GHOUTA, inGhouta("douma")]))).toEqual([
      ["besieged", "2013-04-07", "2018-04-14", "ghouta"],
      ["besieged", "2015-01-01", null, null],
    ]);
  });
});

test("a fault of an area's effects names the area's places where only they have it", () => {
  const effects = [
    siege("begins", "2013-04-07", "besieged", { members: false }),
    siege("ends", "2018-04-14", "lifted"),
  ];
  const { faults } = foldRecord(effects, [GHOUTA, inGhouta("douma"), inGhouta("arbin")]);
  expect(new Set(faults.map(({ message }) => message))).toEqual(
    new Set(['"lifted" (siege, syrian-government) on the places of ghouta, 2018-04-14, ends what never began.']),
  );
});

test("two besiegers, a truce and a departure hold at once", () => {
  const effects = [
    testEffect("a", "2014-01-01", "besieged"),
    testEffect("b", "2015-01-01", "besieged", { key: "islamic-state" }),
    testEffect("c", "2015-02-01", "in-force", { track: "truce", key: "c", scope: "local" }),
    testEffect("d", "2015-03-01", "evacuating", { track: "evacuation", key: "evacuation" }),
  ];
  expect(told(spansOf("douma", effects, [{ id: "douma", areas: [] }]))).toHaveLength(4);
});

test("F1: whatever the effects and areas are, the order of effects and places means nothing", () => {
  const anyEffect = tuple(
    constantFrom("a", "b", "c", "d", "e", "f", "g"),
    integer({ min: 16_000, max: 16_060 }),
    constantFrom("besieged" as const, "partially-besieged" as const, "lifted" as const),
    constantFrom("ghouta", "douma", "arbin"),
    constantFrom("syrian-government", "islamic-state"),
    boolean(),
  ).map(([event, day, becomes, place, key, members]) => siege(event, isoOfDay(day), becomes, { place, key, members }));
  const effects = uniqueArray(anyEffect, {
    maxLength: 12,
    selector: ({ event, place, key }) => `${event} ${place} ${key}`,
  });
  const places = [GHOUTA, inGhouta("douma"), inGhouta("arbin", [period("2013-10-25", "2013-11-20")])];
  const inAnyOrder = effects.chain((given) =>
    tuple(
      shuffledSubarray(given, { minLength: given.length }),
      shuffledSubarray(given, { minLength: given.length }),
      shuffledSubarray(places, { minLength: places.length }),
    ),
  );
  assert(
    property(inAnyOrder, ([one, other, shuffled]) => {
      const [first, second] = [foldRecord(one, places), foldRecord(other, shuffled)];
      expect(Object.fromEntries(second.value)).toEqual(Object.fromEntries(first.value));
      expect(second.faults).toHaveLength(first.faults.length);
    }),
  );
  assert(
    property(array(anyEffect, { maxLength: 12 }), (given) => {
      for (const [id, spans] of foldRecord(given, places).value) for (const span of spans) expect(span.place).toBe(id);
    }),
  );
});

test("L2: whatever the effects are, each account is folded from its own alone, in whatever order the others stand", () => {
  const anyEffect = tuple(
    constantFrom("a", "b", "c", "d", "e"),
    integer({ min: 16_000, max: 16_040 }),
    constantFrom("besieged" as const, "denied" as const, "lifted" as const),
    constantFrom("ghouta", "douma"),
    constantFrom(null, ...ACCOUNTS),
  ).map(([event, day, becomes, place, according]) => siege(event, isoOfDay(day), becomes, { place, according }));
  const effects = uniqueArray(anyEffect, {
    maxLength: 16,
    selector: ({ event, place, according }) => `${event} ${place} ${String(according)}`,
  });
  const places = [GHOUTA, inGhouta("douma")];
  assert(
    property(
      effects.chain((given) => tuple(constant(given), shuffledSubarray(given, { minLength: given.length }))),
      ([given, shuffled]) => {
        const folded = foldAccounts(shuffled, places);
        for (const account of [null, ...ACCOUNTS]) {
          const alone = given.filter(({ according }) => according === account);
          expect(folded.get(account)?.value).toEqual(foldRecord(alone, places).value);
          const events = new Set(alone.map(({ event }) => event));
          const spans = [...(folded.get(account)?.value.values() ?? [])].flat();
          expect(spans.flatMap(({ began, altered, ended }) => [...began, ...altered, ...ended])).toSatisfy(
            (ids: readonly string[]) => ids.every((id) => events.has(id)),
          );
        }
      },
    ),
  );
});
