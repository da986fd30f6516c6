import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_FRAME, isoOfDay } from "../record/day";
import type { Span } from "../record/types";
import { historyBars } from "./historyBars";
import { date, day, place, smallRecord, span } from "../record/smallEvidence";
import { stripAxis } from "./stripAxis";

const historyOf = (...spans: Span[]) => historyBars(smallRecord([place("douma", { spans })]).index, "douma");
const siege = (given: Partial<Span>) =>
  span({ track: "siege", status: "besieged", key: "government", scope: null, ...given });

test("a siege with a rough beginning grows until it is certain, and ends on its day", () => {
  const { siege: bars } = historyOf(
    siege({ from: date("2013-10-15~", "2013-10-05", "2013-10-25"), to: date("2018-04-14") }),
  );
  expect(bars.map(({ certainty, edge, from, to }) => [certainty, edge, isoOfDay(from), isoOfDay(to)])).toEqual([
    ["possible", "grows", "2013-10-05", "2013-10-25"],
    ["certain", null, "2013-10-25", "2018-04-14"],
  ]);
});

test("a rough end fades", () => {
  const { truce } = historyOf(span({ to: date("2016-06-15~", "2016-06-05", "2016-06-25") }));
  expect(truce.map(({ edge }) => edge)).toEqual([null, "fades"]);
});

test("a bar is what the map draws: of two truces the disputed one, and the Islamic State's ring apart from the siege", () => {
  const history = historyOf(
    siege({ from: date("2013-01-01"), to: date("2017-01-01") }),
    siege({ key: "islamic-state", parties: ["islamic-state"], from: date("2015-08-28"), to: date("2015-10-01") }),
    span({ from: date("2014-01-01"), to: date("2017-01-01") }),
    span({ key: "other", status: "disputed", from: date("2016-02-27"), to: date("2016-05-01") }),
  );
  expect(history.truce.map(({ look }) => look)).toEqual(["local", "disputed", "local"]);
  expect(history.encircled).toHaveLength(1);
  expect(history.siege).toHaveLength(1);
});

test("a status without an end runs to the end of the frame, and one from before the frame begins with it", () => {
  const { siege: bars } = historyOf(siege({ from: date("2010-01-01") }));
  expect(bars.map(({ from, to }) => [from, to])).toEqual([[DAY_FRAME.earliest, DAY_FRAME.latest + 1]]);
});

test("a place of which nothing is recorded, and one that is not known, have no bars", () => {
  const empty = { siege: [], encircled: [], truce: [], evacuation: [] };
  expect(historyOf()).toEqual(empty);
  expect(historyBars(smallRecord([]).index, "<script>")).toEqual(empty);
});

describe("the strip's axis", () => {
  test("runs from left to right in English and from right to left in Arabic", () => {
    const [english, arabic] = [stripAxis("ltr"), stripAxis("rtl")];
    expect([english.x(DAY_FRAME.earliest), arabic.x(DAY_FRAME.earliest)]).toEqual([0, 100]);
    expect(english.extent(day("2014-01-01"), day("2015-01-01")).width).toBeCloseTo(
      arabic.extent(day("2014-01-01"), day("2015-01-01")).width,
    );
  });

  test("a click on where a day stands goes to that day, in both directions", () => {
    assert(
      property(integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest }), (any) => {
        for (const direction of ["ltr", "rtl"] as const) {
          const axis = stripAxis(direction);
          const { x, width } = axis.extent(any, any + 1);
          expect(axis.dayAt((x + width / 2) / 100)).toBe(any);
        }
      }),
    );
  });

  test("beyond its ends stand the first and the last day", () => {
    expect([-1, 2].map(stripAxis("ltr").dayAt)).toEqual([DAY_FRAME.earliest, DAY_FRAME.latest]);
  });

  test("names the eight years", () => {
    expect(stripAxis("ltr").years.map(({ year }) => year)).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]);
  });
});
