import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../record/day";
import { date, day, place, span } from "../../record/smallEvidence";
import type { Place } from "../../record/types";
import { stripAxis } from "../../symbology/stripAxis";
import type { EventTick } from "../eventTicks";
import { CHRONICLE_LAYOUTS } from "./chronicleLayout";
import { readingAt } from "./readingAt";

const siege = span({
  track: "siege",
  status: "besieged",
  key: "government",
  scope: null,
  from: date("2013-01-01"),
  to: date("2017-01-01"),
});
const truce = span({ from: date("2016-03-04"), to: date("2016-03-06") });
const douma = place("douma", { spans: [siege, truce] });
const on = (id: string, from: string, to = from): EventTick => ({
  event: {
    id,
    group: "eastern-ghouta",
    kind: "negotiation",
    date: { edtf: from, start: date(from), end: null },
    places: ["douma"],
    destinations: [],
    people: null,
    confidence: "high",
  },
  lane: "truce",
  earliest: day(from),
  latest: day(to),
  isExact: day(to) - day(from) < 4,
});
const TICKS = [on("talks", "2014-05-05"), on("more-talks", "2014-05-05"), on("later", "2014-05-08")];
const BOX = { left: 100, top: 50, width: 2849, height: 25 };
/** Pixels from the top of a strip to its siege, its truce, its events. */
const [SIEGE, TRUCE, EVENTS] = [6, 15, 22];

function at(iso: string, y: number, direction: "ltr" | "rtl" = "ltr", where: Place = douma) {
  const axis = stripAxis(direction);
  const clientX = BOX.left + (axis.x(day(iso)) / 100) * BOX.width + (direction === "ltr" ? 0.5 : -0.5);
  const line = {
    kind: "place",
    place: where,
    spans: where.spans,
    siege: { least: 0, most: 0 },
    history: { siege: [], encircled: [], truce: [], evacuation: [] },
  } as const;
  return readingAt(line, TICKS, axis, CHRONICLE_LAYOUTS.wide, BOX, { clientX, clientY: BOX.top + y });
}

describe.each(["ltr", "rtl"] as const)("where time runs %s", (direction) => {
  test("a pointer on a bar means its day and the status that holds", () => {
    const found = at("2014-05-05", SIEGE, direction);
    expect(isoOfDay(found.day)).toBe("2014-05-05");
    expect(found.spans).toEqual([siege]);
  });

  test("between two bars that hold on one day, height decides", () => {
    expect(at("2016-03-04", SIEGE, direction).spans).toEqual([siege]);
    expect(at("2016-03-04", TRUCE, direction).spans).toEqual([truce]);
  });

  test("a short bar is hit a little beside it", () => {
    expect(at("2016-03-08", TRUCE, direction).spans).toEqual([truce]);
  });
});

describe("a pointer below the bars", () => {
  test("means the events that are nearest, and no status", () => {
    const found = at("2014-05-06", EVENTS);
    expect(found.events.map(({ id }) => id)).toEqual(["talks", "more-talks"]);
    expect(found.spans).toEqual([]);
    expect(at("2014-05-07", EVENTS, "rtl").events.map(({ id }) => id)).toEqual(["later"]);
  });

  test("means the status where no event is near, and on a bar never an event", () => {
    expect(at("2014-06-05", EVENTS)).toMatchObject({ spans: [siege], events: [] });
    expect(at("2014-05-05", SIEGE)).toMatchObject({ spans: [siege], events: [] });
  });
});

test("below a siege without a truce the siege is meant; where nothing holds, nothing", () => {
  expect(at("2014-05-05", TRUCE).spans).toEqual([siege]);
  expect(at("2018-05-05", SIEGE).spans).toEqual([]);
  expect(at("2014-05-05", SIEGE, "ltr", place("empty")).spans).toEqual([]);
});
