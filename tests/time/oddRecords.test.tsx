import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { dateOfWire } from "../../src/record/dateOfWire";
import { DAY_FRAME, dayOfIso } from "../../src/record/day";
import type { EventBrief, TruceRecord } from "../../src/record/types";
import { wholeView, zoomView, type AxisView } from "../../src/time/axisView";
import { chartLayout } from "../../src/time/chartLayout";
import { eventTicks } from "../../src/time/eventTicks";
import { BesiegedWords } from "../../src/time/BesiegedWords";
import { OverviewChart } from "../../src/time/OverviewChart";
import { timeAxis } from "../../src/time/timeAxis";
import { TimelineChart } from "../../src/time/TimelineChart";

const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
function event(id: string, date: string): EventBrief {
  const start = dateOfWire([date, day(date), day(date), day(date)]);
  return {
    id,
    group: "somewhere",
    kind: "siege-start",
    date: { edtf: date, start, end: null },
    places: [],
    destinations: [],
    people: null,
    confidence: "high",
  };
}
const recordOf = (events: readonly EventBrief[]): TruceRecord => ({
  version: "odd",
  updated: "2026-11-25",
  places: new Map(),
  accounts: new Map(),
  parties: new Map(),
  events: new Map(events.map((one) => [one.id, one])),
  besiegedCounts: [],
  nationalCeasefires: [],
});

function drawn(record: TruceRecord, view: AxisView): string {
  const layout = chartLayout(false);
  const ticks = eventTicks(record.events.values());
  const axis = timeAxis(900, layout.margin, "ltr", view);
  const props = { record, axis, layout, ticks, chosen: null, isWhole: true, words: BesiegedWords };
  return renderToStaticMarkup(
    <>
      <TimelineChart {...props} />
      <OverviewChart axis={axis} ticks={ticks} height={layout.overview} hasYears />
    </>,
  );
}

const oneDay = { earliest: day("2016-03-04"), latest: day("2016-03-04") };
const twoCenturies = { earliest: day("1850-01-01"), latest: day("2050-01-01") };
const many = Array.from({ length: 5000 }, (_, at) => event(`event-${at}`, "2016-03-04"));

describe.each([
  ["no event", recordOf([]), DAY_FRAME],
  ["a single event", recordOf([event("only", "2016-03-04")]), DAY_FRAME],
  ["all events on one day", recordOf(many), DAY_FRAME],
  ["a frame of that day alone", recordOf(many), oneDay],
  ["two hundred years", recordOf([event("first", "1850-01-01"), event("last", "2049-12-31")]), twoCenturies],
])("a record with %s", (_, record, frame) => {
  test("gives an axis with a calendar, and no mark at a place that is no number", () => {
    for (const view of [wholeView(frame), zoomView(wholeView(frame), 1e6, frame.earliest, frame)]) {
      const markup = drawn(record, view);
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
      expect(markup).toMatch(/timeline-calendar"[^>]*>[^<]*\d/);
      expect(markup.length).toBeLessThan(20_000);
    }
  });
});
