import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { parseEdtfDate, parseEventDate } from "../../src/compile/parseEdtf";
import { eventSchema, type EventEntry } from "../../src/compile/schemas";
import { dayOfIso, type Day } from "../../src/record/day";
import type { EdtfDate } from "../../src/record/types";
import { compiledRecord, type RealRecord } from "./compiledRecord";

const FOLDER = join(import.meta.dirname, "..", "..", "data", "events");

let real: RealRecord;
let events: readonly EventEntry[];
let ceasefires: readonly EventEntry[];

beforeAll(async () => {
  real = await compiledRecord();
  events = readdirSync(FOLDER).flatMap((file) =>
    v.parse(v.array(eventSchema), parse(readFileSync(join(FOLDER, file), "utf8"))),
  );
  ceasefires = events.filter(({ national }) => national !== undefined);
}, 60_000);

const day = (iso: string): Day => dayOfIso(iso) ?? Number.NaN;
function dateOf(text: string): EdtfDate {
  const date = parseEdtfDate(text);
  if (!date.ok) throw new Error(date.failure);
  return date.value;
}

test("N1: every ceasefire of the country is an event with sources, terms and a first day", () => {
  expect(ceasefires.length).toBeGreaterThan(10);
  const bare = ceasefires.filter(
    ({ sources, terms = [], national }) =>
      sources.length === 0 || terms.length === 0 || !national || !parseEdtfDate(national.from).ok,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test("N2: it stands on the time axis, and holds on a place by an effect alone", () => {
  const onAxis = real.record.nationalCeasefires.map(({ event }) => event);
  expect(onAxis.toSorted()).toEqual(ceasefires.map(({ id }) => id).toSorted());
  const withEffects = new Set(
    events.flatMap(({ id, effects = [] }) =>
      effects.flatMap((effect) => (effect.track === "truce" ? [effect.agreement ?? id] : [])),
    ),
  );
  const held = new Set(
    [...real.record.places.values()].flatMap(({ spans }) =>
      spans.flatMap(({ track, key }) => (track === "truce" ? [key] : [])),
    ),
  );
  const without = onAxis.filter((id) => !withEffects.has(id));
  expect(without.length).toBeGreaterThan(3);
  expect(without.filter((id) => held.has(id))).toEqual([]);
});

test("N3: an exact last day is one that somebody gave: a term, a declared end, or a successor; every other end is a range", () => {
  const starts = new Set(ceasefires.flatMap(({ national }) => (national ? [dateOf(national.from).earliest] : [])));
  const unexplained = ceasefires.filter(({ date, terms = [], national }) => {
    if (national?.to === undefined) return false;
    const to = dateOf(national.to);
    if (to.latest > to.earliest) return false;
    const own = parseEventDate(date);
    const lastOwn = own.ok ? (own.value.end?.latest ?? own.value.start.latest) : Number.NaN;
    const said = [national.name.en, ...terms.map(({ en }) => en)].join("; ");
    const term = /(\d+)(?:-| consecutive )(day|hour)/.exec(said);
    const length = term ? Number(term[1]) / (term[2] === "hour" ? 24 : 1) : Number.NaN;
    const isExplained =
      starts.has(to.earliest) ||
      [lastOwn, lastOwn + 1].includes(to.earliest) ||
      to.earliest === dateOf(national.from).earliest + length;
    return !isExplained;
  });
  expect(unexplained.map(({ id }) => id)).toEqual([]);
});

test.each([
  "coh-2016-02-27",
  "coh-2016-09-12",
  "ceasefire-2016-12-30",
  "unsc-2401-2018-02-24",
  "astana-memo-2017-05-04",
])("N4: whom %s leaves out is named in its terms, in both languages", (id) => {
  const terms = ceasefires.find((event) => event.id === id)?.terms ?? [];
  expect(terms.filter(({ en }) => en.includes("Islamic State") && /\bcover(ed)?\b/.test(en))).not.toEqual([]);
  expect(terms.filter(({ ar }) => /داعش|الدولة الإسلامية/.test(ar))).not.toEqual([]);
});

test("N4: territory that the left-out groups held alone has no national ceasefire", () => {
  for (const iso of ["2016-03-04", "2017-01-15", "2018-03-01"])
    for (const place of ["al-hajar-al-aswad", "yarmouk"]) {
      const truces = real.index.stateAt(day(iso)).get(place)?.truce ?? [];
      expect(truces.filter(({ span }) => span.scope === "national")).toEqual([]);
    }
});
