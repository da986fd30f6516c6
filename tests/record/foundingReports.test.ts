import { beforeAll, describe, expect, test } from "vitest";
import type { Evidence, EventDetail } from "../../src/record/evidence";
import { dayOfIso, isoOfDay } from "../../src/record/day";
import type { PlaceId } from "../../src/record/types";
import { daysWithPages } from "../../src/state/daysWithPages";
import { compiledRecord, type RealRecord } from "./compiledRecord";
import { easternGhouta2014 } from "./founding/easternGhouta2014";
import { easternQalamoun2017 } from "./founding/easternQalamoun2017";
import { jaishAlIslam2016 } from "./founding/jaishAlIslam2016";
import { pocketsAroundDamascus2016 } from "./founding/pocketsAroundDamascus2016";
import { southDamascus2015 } from "./founding/southDamascus2015";

const COMPILE_TIME = 60_000;

let real: RealRecord;
let evidence: readonly Evidence[];

beforeAll(async () => {
  real = await compiledRecord();
  evidence = [...real.evidence.values()];
}, COMPILE_TIME);

const REPORTS = [
  southDamascus2015,
  easternQalamoun2017,
  easternGhouta2014,
  pocketsAroundDamascus2016,
  jaishAlIslam2016,
];

describe.each(REPORTS)("$publisher, $date: $title", ({ source, title, publisher, date, events }) => {
  test("it is cited with publisher, title and date", () => {
    const found = evidence.flatMap(({ sources }) => sources.get(source) ?? []);
    expect(found.length).toBeGreaterThan(0);
    for (const cited of found) expect(cited).toMatchObject({ title, publisher, date });
  });

  test("the events that cite it are those it tells, no more and no fewer", () => {
    const citing = evidence.flatMap((group) =>
      [...group.events.values()].filter(({ sources }) => sources.includes(source)),
    );
    expect(citing.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  });

  test.each(events)("$id holds its date, places, parties, clauses, figures and claims", (told) => {
    const event = findEvent(told.id);
    const { places, parties, terms, figures, claims } = event;
    const prose = `${event.summary.en} ${event.note?.en ?? ""}`;
    expect(event.date.edtf).toBe(told.date);
    expect(places).toEqual(expect.arrayContaining([...told.places]));
    expect(parties).toEqual(expect.arrayContaining([...(told.parties ?? [])]));
    expect(told.told?.filter((words) => !prose.includes(words)) ?? []).toEqual([]);
    expect(told.terms?.filter((words) => !terms.some(({ en }) => en.includes(words))) ?? []).toEqual([]);
    const missingFigures = told.figures?.filter(
      ([what, value]) => !figures.some((figure) => figure.value === value && figure.what.en.includes(what)),
    );
    expect(missingFigures ?? []).toEqual([]);
    const missingClaims = told.claims?.filter(
      ([by, stance, says]) =>
        !claims.some(
          (claim) =>
            claim.by === by && claim.stance === stance && claim.source === source && claim.says.en.includes(says),
        ),
    );
    expect(missingClaims ?? []).toEqual([]);
  });
});

function findEvent(id: string): EventDetail {
  const event = evidence.flatMap(({ events }) => events.get(id) ?? [])[0];
  if (!event) throw new Error(`The record has no event "${id}".`);
  return event;
}

test("every exact day on which something of the five reports changes a place has a page of its own", () => {
  const { record, index } = real;
  const told = REPORTS.flatMap(({ events }) => events).flatMap(({ date, places }) =>
    date.split("/").flatMap((iso) => {
      const day = dayOfIso(iso);
      if (day === null) return [];
      const isOf = (place: PlaceId): boolean =>
        places.some((one) => one === place || record.places.get(place)?.areas.includes(one));
      return index.changes(day - 1, day).some((change) => isOf(change.place)) ? [day] : [];
    }),
  );
  expect(told.length).toBeGreaterThan(15);
  const pages = new Set(daysWithPages());
  expect(told.filter((day) => !pages.has(day)).map(isoOfDay)).toEqual([]);
});

test("every change of a status that the five reports date otherwise than by a day has a page on the first day on which it may have come", () => {
  const vague = new Set(
    REPORTS.flatMap(({ events }) => events.filter(({ date }) => dayOfIso(date) === null).map(({ id }) => id)),
  );
  const first = new Map<string, number>();
  const note = (ids: readonly string[], day: number): void => {
    for (const id of ids) if (vague.has(id)) first.set(id, Math.min(day, first.get(id) ?? day));
  };
  for (const { spans } of real.record.places.values()) {
    for (const { began, ended, from, to } of spans) {
      note(began, from.earliest);
      if (to) note(ended, to.earliest);
    }
  }
  expect(first.size).toBeGreaterThan(5);
  const pages = new Set(daysWithPages());
  expect([...first].filter(([, day]) => !pages.has(day)).map(([id, day]) => `${id}: ${isoOfDay(day)}`)).toEqual([]);
});
