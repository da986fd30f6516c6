import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  nat,
  property,
  shuffledSubarray,
  stringMatching,
  tuple,
  uniqueArray,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfIso } from "../record/day";
import { createIndex } from "../record/recordIndex";
import { spanCertainty } from "../record/spanCertainty";
import type { Place, PlaceState, Span } from "../record/types";
import type { Effect } from "./effect";
import { foldEffects } from "./foldEffects";
import { testEffect as effect } from "./testEffect";

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (text: RegExp): unknown => expect.stringMatching(text);

const told = (spans: readonly Span[]): unknown =>
  spans.map(({ status, from, to, began, altered, ended }) => [
    status,
    from.edtf,
    to?.edtf ?? null,
    began,
    altered,
    ended,
  ]);
const foldOf = (...effects: readonly Effect[]): unknown => told(foldEffects(effects).value);

describe("effects of one key become spans", () => {
  test("E7: a status holds from its first day up to the day on which it ends", () => {
    const { value } = foldEffects([effect("a", "2015-01-10", "besieged"), effect("b", "2015-01-12", "lifted")]);
    const held = ["2015-01-09", "2015-01-10", "2015-01-11", "2015-01-12"].map((iso) =>
      value.map((span) => spanCertainty(span, dayOfIso(iso) ?? NaN)),
    );
    expect(held).toEqual([[null], ["certain"], ["certain"], [null]]);
  });

  test("F2: another status ends the one before it on the same days", () => {
    expect(
      foldOf(
        effect("a", "2013-04-07", "partially-besieged"),
        effect("b", "2013-10-15~", "besieged"),
        effect("c", "2018-04-14", "lifted"),
      ),
    ).toEqual([
      ["partially-besieged", "2013-04-07", "2013-10-15~", ["a"], [], ["b"]],
      ["besieged", "2013-10-15~", "2018-04-14", ["b"], [], ["c"]],
    ]);
  });

  test("F3: the same status confirms, and its event is kept; the parties stay", () => {
    const { value } = foldEffects([
      effect("a", "2013-10-15", "besieged"),
      effect("b", "2016-11", "besieged", { parties: ["syrian-government", "russia"] }),
    ]);
    expect(told(value)).toEqual([["besieged", "2013-10-15", null, ["a"], ["b"], []]]);
    expect(value[0]?.parties).toEqual(["syrian-government"]);
  });

  test("F3: the same status with another scope is another span", () => {
    const truce = { track: "truce", key: "deal" } as const;
    expect(
      foldOf(
        effect("a", "2016-02-27", "disputed", { ...truce, scope: "local" }),
        effect("b", "2016-03-01", "disputed", { ...truce, scope: "national" }),
      ),
    ).toHaveLength(2);
  });

  test("events that began or ended it on the same days stand side by side", () => {
    expect(
      foldOf(
        effect("a", "2015-01-10", "besieged"),
        effect("b", "2015-01-10", "besieged"),
        effect("c", "2015-02-01", "lifted"),
        effect("d", "2015-02-01", "lifted"),
      ),
    ).toEqual([["besieged", "2015-01-10", "2015-02-01", ["a", "b"], [], ["c", "d"]]]);
  });

  test("F1: effects of one day are taken by the event's id, those of one event in their order", () => {
    expect(
      foldOf(
        effect("b", "2015-01-10", "lifted"),
        effect("a", "2015-01-10", "partially-besieged"),
        effect("0", "2015-01-01", "besieged"),
      ),
    ).toEqual([["besieged", "2015-01-01", "2015-01-10", ["0"], [], ["a"]]].slice(0, 1));
  });

  test("a status that another replaced on its own day held on no day; its event began the other", () => {
    expect(foldOf(effect("a", "2016-11-26", "partially-besieged"), effect("b", "2016-11-26", "besieged"))).toEqual([
      ["besieged", "2016-11-26", null, ["a", "b"], [], []],
    ]);
  });
});

describe("F6: what cannot be", () => {
  test("an end without a beginning", () => {
    const { value, faults } = foldEffects([effect("a", "2015-01-10", "lifted")]);
    expect(value).toEqual([]);
    expect(faults).toMatchObject([{ message: containing("ends what never began") }]);
  });

  test("an end before its beginning names the beginning", () => {
    const { faults } = foldEffects([effect("a", "2015-01-10", "lifted"), effect("b", "2015-02", "besieged")]);
    expect(faults).toMatchObject([{ message: matching(/before the beginning.*2015-02 \(b\)/) }]);
  });

  test("an end on the day of the beginning", () => {
    const { faults } = foldEffects([effect("a", "2015-01-10", "besieged"), effect("b", "2015-01-10", "lifted")]);
    expect(faults).toMatchObject([{ message: containing("held on no day") }]);
  });

  test("an end that reached an area's places, and its beginning did not", () => {
    const { faults } = foldEffects([effect("a", "2015-01-10", "lifted", { place: "ghouta" })], "ghouta");
    expect(faults).toMatchObject([{ message: containing("on the places of ghouta") }]);
  });
});

describe("whatever the effects are", () => {
  const date = tuple(
    integer({ min: 1, max: 28 }),
    integer({ min: 1, max: 6 }),
    constantFrom("day", "day", "day", "month", "about"),
  ).map(([day, month, form]) => {
    const text = `2015-${String(month).padStart(2, "0")}`;
    return form === "month" ? text : `${text}-${String(day).padStart(2, "0")}${form === "about" ? "~" : ""}`;
  });
  const anyEffect = tuple(
    stringMatching(/^[a-z]$/),
    date,
    constantFrom("besieged", "partially-besieged", "lifted"),
    nat(2),
  ).map(([event, when, becomes, position]) => effect(event, when, becomes, { position }));
  // One event says one thing at one position: two effects that agree in all that orders them are the same effect.
  const effects = uniqueArray(anyEffect, {
    maxLength: 12,
    selector: ({ event, position, date }) => `${event} ${position} ${date.edtf}`,
  });
  const DAYS = Array.from({ length: 320 }, (_, at) => (dayOfIso("2014-11-15") ?? 0) + at);

  test("F1: their order means nothing", () => {
    assert(
      property(
        effects.chain((given) => tuple(constant(given), shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(foldEffects(shuffled)).toEqual(foldEffects(given));
        },
      ),
    );
  });

  test("F5: every certain day lies in the possible days, and no two spans are certain on one day", () => {
    assert(
      property(effects, (given) => {
        const { value } = foldEffects(given);
        for (const day of DAYS) {
          const certain = value.filter((span) => spanCertainty(span, day) === "certain");
          expect(certain.length).toBeLessThanOrEqual(1);
          for (const { from, to } of certain) {
            expect(from.earliest).toBeLessThanOrEqual(day);
            expect(day).toBeLessThan(to?.latest ?? Infinity);
          }
        }
      }),
    );
  });

  test("each span holds on some day, and was begun by an event", () => {
    assert(
      property(effects, (given) => {
        for (const span of foldEffects(given).value) {
          expect(span.began.length).toBeGreaterThan(0);
          expect(DAYS.some((day) => spanCertainty(span, day) !== null)).toBe(true);
        }
      }),
    );
  });

  test("F7: the changes between two days, made to the state of the one, give the state of the other", () => {
    const anyIndex = array(effects, { maxLength: 3 }).map((given) =>
      createIndex({
        places: new Map(given.map((ofPlace, at) => [String(at), placeWith(String(at), foldEffects(ofPlace).value)])),
      }),
    );
    assert(
      property(anyIndex, constantFrom(...DAYS), constantFrom(...DAYS), (index, before, after) => {
        const state = new Map(index.stateAt(before));
        for (const change of index.changes(before, after)) {
          expect(change.before).toEqual(state.get(change.place) ?? NOTHING);
          if (isEmpty(change.after)) state.delete(change.place);
          else state.set(change.place, change.after);
        }
        expect(Object.fromEntries(state)).toEqual(Object.fromEntries(index.stateAt(after)));
      }),
    );
  });

  const NOTHING: PlaceState = { siege: [], truce: [], evacuation: [] };
  const isEmpty = ({ siege, truce, evacuation }: PlaceState): boolean =>
    siege.length + truce.length + evacuation.length === 0;

  function placeWith(id: string, spans: readonly Span[]): Place {
    return {
      id,
      name: { en: id, ar: id },
      aliases: [],
      kind: "town",
      governorate: null,
      group: "x",
      areas: [],
      point: [36.4, 33.5],
      precision: null,
      geometry: { type: "Point", coordinates: [36.4, 33.5] },
      grounds: [],
      spans,
    };
  }
});
