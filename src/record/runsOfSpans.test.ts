import { array, assert, boolean, constantFrom, integer, property, record, tuple } from "fast-check";
import { expect, test } from "vitest";
import { dateOfWire } from "./dateOfWire";
import { isoOfDay } from "./day";
import { runsOfSpans, sameState } from "./runsOfSpans";
import { spanCertainty } from "./spanCertainty";
import { TRACKS, type EdtfDate, type Span } from "./types";

const FIRST = 16_000;

/** A date of one to four days. */
const dates = tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 3 })).map(([start, fuzz]): EdtfDate => {
  const earliest = FIRST + start;
  return dateOfWire([isoOfDay(earliest), earliest, earliest + fuzz, earliest]);
});
const spans = record({ track: constantFrom(...TRACKS), from: dates, to: dates, isOpen: boolean() }).map(
  ({ track, from, to, isOpen }): Span => ({
    place: "somewhere",
    track,
    status: "besieged",
    key: "",
    scope: null,
    parties: [],
    from,
    to: isOpen ? null : to,
    began: [],
    altered: [],
    ended: [],
    through: null,
  }),
);

test("on each day that holds which holds by the spans alone, in their order", () => {
  assert(
    property(array(spans, { maxLength: 12 }), (all) => {
      const runs = runsOfSpans(all);
      for (let day = FIRST - 1; day < FIRST + 50; day += 1) {
        const state = runs.findLast(({ from }) => from <= day)?.state;
        for (const track of TRACKS) {
          const held = all.flatMap((span) => {
            const certainty = span.track === track ? spanCertainty(span, day) : null;
            return certainty ? [{ span, certainty }] : [];
          });
          expect(state?.[track] ?? []).toEqual(held);
        }
      }
    }),
  );
});

test("no run says the same as the one before it", () => {
  assert(
    property(array(spans, { maxLength: 12 }), (all) => {
      const runs = runsOfSpans(all);
      expect(runs.filter((run, at) => at > 0 && sameState(run.state, runs[at - 1]?.state ?? run.state))).toEqual([]);
    }),
  );
});
