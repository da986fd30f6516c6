import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { dayOfIso, type Day } from "../record/day";
import { createIndex } from "../record/recordIndex";
import {
  TRACKS,
  type EdtfDate,
  type EventBrief,
  type Place,
  type PlaceId,
  type Span,
  type TruceRecord,
} from "../record/types";
import { sceneDifference } from "./sceneDifference";
import { sceneOf } from "./sceneOf";

const ALL = new Set(TRACKS);

function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}

function date(iso: string): EdtfDate {
  const on = day(iso);
  return { edtf: iso, earliest: on, latest: on, nominal: on, precision: "day", approximate: false, uncertain: false };
}

const square = (west: number, south: number, side: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

type SpanInput = Pick<Span, "track" | "status"> & { from: string; to?: string } & Partial<
    Pick<Span, "key" | "scope" | "began" | "through">
  >;

function place(
  id: PlaceId,
  kind: Place["kind"],
  point: readonly [number, number],
  rest: Partial<Place> & { held?: SpanInput[] },
): Place {
  const { held = [], ...given } = rest;
  return {
    id,
    name: { en: id, ar: id },
    aliases: [],
    kind,
    governorate: null,
    group: "eastern-ghouta",
    areas: [],
    point,
    precision: null,
    geometry: { type: "Point", coordinates: [...point] },
    grounds: [],
    spans: held.map(({ from, to, ...span }) => ({
      place: id,
      key: span.track === "evacuation" ? "evacuation" : "syrian-government",
      scope: span.track === "truce" ? "local" : null,
      parties: [],
      began: ["an-event"],
      altered: [],
      ended: [],
      through: null,
      ...span,
      from: date(from),
      to: to === undefined ? null : date(to),
    })),
    ...given,
  };
}

function event(
  id: string,
  kind: EventBrief["kind"],
  start: string,
  places: PlaceId[],
  destinations: PlaceId[],
  people: EventBrief["people"] = null,
): EventBrief {
  return {
    id,
    group: "eastern-ghouta",
    kind,
    date: { edtf: start, start: date(start), end: null },
    places,
    destinations,
    people,
    confidence: "high",
  };
}

function recordOf(places: Place[], events: EventBrief[] = []): Pick<TruceRecord, "places" | "events"> {
  return {
    places: new Map(places.map((one) => [one.id, one])),
    events: new Map(events.map((one) => [one.id, one])),
  };
}

function sceneOn(
  record: Pick<TruceRecord, "places" | "events">,
  iso: string,
  selection: PlaceId | null = null,
  layers = ALL,
) {
  return sceneOf(record, createIndex(record), day(iso), layers, selection);
}

const SIEGE = { track: "siege", status: "besieged", from: "2013-10-15", to: "2018-04-08" } as const;
const BEFORE = square(36.3, 33.5, 0.2);
const AFTER = square(36.38, 33.55, 0.05);

/** The Eastern Ghouta, a sector of it and three towns; from 11 March 2018 its ground is smaller, and Mayda'a lies outside. */
const ghouta = recordOf([
  place("eastern-ghouta", "area", [36.4, 33.57], {
    held: [SIEGE],
    geometry: BEFORE,
    grounds: [
      { from: null, to: day("2018-03-11"), part: null, geometry: BEFORE },
      { from: day("2018-03-11"), to: null, part: "douma", geometry: AFTER },
    ],
  }),
  place("sector", "area", [36.35, 33.52], {
    held: [SIEGE],
    areas: ["eastern-ghouta"],
    geometry: square(36.34, 33.51, 0.03),
  }),
  place("douma", "city", [36.4, 33.57], {
    held: [SIEGE],
    areas: ["eastern-ghouta"],
    geometry: square(36.39, 33.56, 0.02),
  }),
  place("saqba", "city", [36.35, 33.52], {
    held: [SIEGE],
    areas: ["sector", "eastern-ghouta"],
    geometry: square(36.34, 33.51, 0.01),
  }),
  place("mayda-a", "village", [36.49, 33.51], { held: [SIEGE], areas: ["eastern-ghouta"] }),
]);

describe("marks", () => {
  test("a town inside an area of the same siege status is a footprint; a smaller area within is not drawn", () => {
    const { marks } = sceneOn(ghouta, "2016-03-04");
    expect(marks.map(({ place: id, footprint }) => [id, footprint])).toEqual([
      ["eastern-ghouta", false],
      ["douma", true],
      ["mayda-a", true],
      ["saqba", true],
    ]);
  });

  test("areas come before what lies in them", () => {
    expect(sceneOn(ghouta, "2016-03-04").marks[0]?.place).toBe("eastern-ghouta");
  });

  test("a town that the ground no longer holds gets its own ring", () => {
    const [maydaa] = sceneOn(ghouta, "2018-03-12").marks.filter((mark) => mark.place === "mayda-a");
    expect(maydaa?.footprint).toBe(false);
  });

  test("an area is drawn on the ground of the day", () => {
    expect(sceneOn(ghouta, "2018-03-10").marks[0]?.geometry).toBe(BEFORE);
    expect(sceneOn(ghouta, "2018-03-11").marks[0]?.geometry).toBe(AFTER);
  });

  test("a truce that the area shows is not repeated in its towns; one of their own is", () => {
    const truce = {
      track: "truce",
      status: "disputed",
      from: "2016-02-27",
      to: "2016-09-12",
      scope: "national",
    } as const;
    const own = { track: "truce", status: "in-force", from: "2016-02-27", to: "2016-09-12" } as const;
    const record = recordOf([
      place("area", "area", [0.5, 0.5], { geometry: square(0, 0, 1), held: [SIEGE, truce] }),
      place("same", "town", [0.2, 0.2], { areas: ["area"], held: [SIEGE, truce] }),
      place("other", "town", [0.8, 0.8], { areas: ["area"], held: [SIEGE, own] }),
    ]);
    const { marks } = sceneOn(record, "2016-03-04");
    expect(marks.find((mark) => mark.place === "same")?.appearance.truce).toBeNull();
    expect(marks.find((mark) => mark.place === "other")?.appearance.truce?.texture).toBe("local");
  });

  test("a town whose siege is only partial stands out from a besieged area", () => {
    const record = recordOf([
      place("area", "area", [0.5, 0.5], { geometry: square(0, 0, 1), held: [SIEGE] }),
      place("town", "town", [0.2, 0.2], { areas: ["area"], held: [{ ...SIEGE, status: "partially-besieged" }] }),
    ]);
    expect(sceneOn(record, "2016-03-04").marks.find((mark) => mark.place === "town")?.footprint).toBe(false);
  });

  test("with the siege layer off nothing besieged is drawn", () => {
    expect(sceneOn(ghouta, "2016-03-04", null, new Set(["truce"])).marks).toEqual([]);
  });

  test("nothing is drawn before the first span", () => {
    expect(sceneOn(ghouta, "2012-01-01").marks).toEqual([]);
  });
});

describe("selection", () => {
  test("the selected place keeps an outline on days on which nothing holds there", () => {
    const { selected } = sceneOn(ghouta, "2012-01-01", "douma");
    expect(selected?.geometry.type).toBe("Polygon");
  });

  test("an id that the record does not hold selects nothing", () => {
    expect(sceneOn(ghouta, "2016-03-04", "nowhere").selected).toBeNull();
  });
});

describe("names", () => {
  test("are ranked by what happens there", () => {
    const ranks = new Map(sceneOn(ghouta, "2016-03-04", "douma").labels.map((label) => [label.place, label.rank]));
    expect(Object.fromEntries(ranks)).toEqual({
      "eastern-ghouta": "area",
      douma: "selected",
      saqba: "town",
      "mayda-a": "town",
    });
  });

  test("of towns stay when nothing happens there, quietly; of areas go", () => {
    const ranks = sceneOn(ghouta, "2012-01-01").labels.map((label) => [label.place, label.rank]);
    expect(ranks).toEqual([
      ["douma", "quiet"],
      ["saqba", "quiet"],
      ["mayda-a", "quiet"],
    ]);
  });
});

test("a point where nothing ever holds is named only while people are brought there", () => {
  const held: SpanInput[] = [
    { track: "evacuation", status: "evacuating", from: "2018-04-01", to: "2018-04-15", began: ["convoy"] },
  ];
  const record = recordOf(
    [place("douma", "city", [36.4, 33.57], { held }), place("idlib", "city", [36.63, 35.93], {})],
    [event("convoy", "evacuation", "2018-04-01", ["douma"], ["idlib"])],
  );
  const rankOn = (iso: string) => sceneOn(record, iso).labels.find((label) => label.place === "idlib")?.rank;
  expect(rankOn("2016-03-04")).toBeUndefined();
  expect(rankOn("2018-04-01")).toBe("story");
});

describe("flows", () => {
  const evacuating = (began: string[], rest: Partial<SpanInput> = {}): SpanInput => ({
    track: "evacuation",
    status: "evacuating",
    from: "2018-03-22",
    to: "2018-04-15",
    began,
    ...rest,
  });
  const idlib = place("idlib", "city", [36.63, 35.93], {});
  const jarablus = place("jarablus", "city", [38.01, 36.81], {});

  test("Q3: run from a place to each destination of the day's convoy, with its range of figures", () => {
    const record = recordOf(
      [place("douma", "city", [36.4, 33.57], { held: [evacuating(["first", "second"])] }), idlib, jarablus],
      [
        event("first", "evacuation", "2018-03-22", ["douma"], ["idlib"], [1089, 1146]),
        event("second", "evacuation", "2018-04-02", ["douma"], ["jarablus"], [19_189, 21_000]),
      ],
    );
    const at = (iso: string) => sceneOn(record, iso).flows.map(({ to, people, stage }) => [to, people, stage]);
    expect(at("2018-03-22")).toEqual([["idlib", [1089, 1146], "under-way"]]);
    expect(at("2018-04-01")).toEqual([["idlib", [1089, 1146], "under-way"]]);
    expect(at("2018-04-02")).toEqual([["jarablus", [19_189, 21_000], "under-way"]]);
    expect(at("2018-04-15")).toEqual([]);
  });

  test("are sure on the days on which their convoy surely ran, and only possible between two", () => {
    const record = recordOf(
      [place("douma", "city", [36.4, 33.57], { held: [evacuating(["first", "second"])] }), idlib, jarablus],
      [
        event("first", "evacuation", "2018-03-22", ["douma"], ["idlib"]),
        event("second", "evacuation", "2018-04-02", ["douma"], ["jarablus"]),
      ],
    );
    const at = (iso: string) => sceneOn(record, iso).flows.map(({ certainty }) => certainty);
    expect(at("2018-03-22")).toEqual(["certain"]);
    expect(at("2018-03-25")).toEqual(["possible"]);
    expect(at("2018-04-02")).toEqual(["certain"]);
  });

  test("Q3: of one convoy from several places share its figure", () => {
    const record = recordOf(
      [
        place("arbin", "city", [36.36, 33.54], { held: [evacuating(["convoy"])] }),
        place("zamalka", "city", [36.35, 33.53], { held: [evacuating(["convoy"])] }),
        place("douma", "city", [36.4, 33.57], { held: [evacuating(["alone"])] }),
        idlib,
      ],
      [
        event("convoy", "evacuation", "2018-03-25", ["arbin", "zamalka"], ["idlib"], [5314, 5435]),
        event("alone", "evacuation", "2018-03-25", ["douma"], ["idlib"], [1089, 1146]),
      ],
    );
    const { flows } = sceneOn(record, "2018-03-25");
    expect(flows.map(({ from, shared }) => [from, shared])).toEqual([
      ["arbin", true],
      ["douma", false],
      ["zamalka", true],
    ]);
  });

  test("of the last convoy run on its day, though the place counts as evacuated on it, and as long as it may have run", () => {
    const record = recordOf(
      [
        place("daraya", "city", [36.24, 33.46], {
          held: [{ track: "evacuation", status: "evacuated", from: "2016-08-27", began: ["second"] }],
        }),
        place("moadamiya", "city", [36.2, 33.46], {}),
        idlib,
      ],
      [
        event("second", "evacuation", "2016-08-27", ["daraya", "moadamiya"], ["idlib"], [1124, 1124]),
        event("third", "evacuation", "2016-09-02", ["moadamiya"], ["idlib"]),
      ],
    );
    const at = (iso: string) => sceneOn(record, iso).flows.map(({ from, people }) => [from, people]);
    expect(at("2016-08-26")).toEqual([]);
    // Moadamiya is named, but it is Daraya that the event empties.
    expect(at("2016-08-27")).toEqual([["daraya", [1124, 1124]]]);
    expect(at("2016-09-02")).toEqual([["moadamiya", null]]);
    expect(at("2016-09-03")).toEqual([]);
  });

  test("of two counted convoys on one way are two; one that nobody counted is told by the other", () => {
    const towns = [place("arbin", "city", [36.36, 33.54], {}), idlib];
    const peopleOf = (...counts: EventBrief["people"][]) =>
      sceneOn(
        recordOf(
          towns,
          counts.map((people, at) => event(`convoy-${at}`, "evacuation", "2018-03-28", ["arbin"], ["idlib"], people)),
        ),
        "2018-03-28",
      ).flows.map((flow) => flow.people?.[0] ?? null);
    expect(peopleOf([6000, 7000], [2196, 2196])).toEqual([6000, 2196]);
    expect(peopleOf([6000, 7000], null)).toEqual([6000]);
    expect(peopleOf(null, null)).toEqual([null]);
  });

  test("that an agreement names are dashed until the first bus leaves", () => {
    const record = recordOf(
      [place("douma", "city", [36.4, 33.57], { held: [{ ...evacuating(["convoy"]), from: "2018-04-02" }] }), jarablus],
      [
        event("deal", "truce-agreed", "2018-04-01", ["douma"], ["jarablus"]),
        event("convoy", "evacuation", "2018-04-02", ["douma"], ["jarablus"], [1000, 1200]),
      ],
    );
    const at = (iso: string) => sceneOn(record, iso).flows.map(({ stage }) => stage);
    expect(at("2018-03-31")).toEqual([]);
    expect(at("2018-04-01")).toEqual(["announced"]);
    expect(at("2018-04-02")).toEqual(["under-way"]);
  });

  test("of a stalled evacuation are stalled", () => {
    const record = recordOf(
      [place("douma", "city", [36.4, 33.57], { held: [evacuating(["first"], { status: "stalled" })] }), idlib],
      [event("first", "evacuation", "2018-03-22", ["douma"], ["idlib"])],
    );
    expect(sceneOn(record, "2018-03-25").flows.map(({ stage, people }) => [stage, people])).toEqual([
      ["stalled", null],
    ]);
  });

  test("begin at the place that an event names, not also at the area round it, nor at towns that are only members", () => {
    const held = [evacuating(["first"])];
    const record = recordOf(
      [
        place("area", "area", [36.45, 33.5], { held, geometry: BEFORE }),
        place("douma", "city", [36.4, 33.57], { held, areas: ["area"] }),
        place("saqba", "city", [36.38, 33.51], { held: [evacuating(["first"], { through: "area" })], areas: ["area"] }),
        idlib,
      ],
      [event("first", "evacuation", "2018-03-22", ["area", "douma"], ["idlib"])],
    );
    expect(sceneOn(record, "2018-03-22").flows.map(({ from }) => from)).toEqual(["douma"]);
  });

  test("to a destination that the record does not hold are not drawn", () => {
    const record = recordOf(
      [place("douma", "city", [36.4, 33.57], { held: [evacuating(["first"])] })],
      [event("first", "evacuation", "2018-03-22", ["douma"], ["nowhere"])],
    );
    expect(sceneOn(record, "2018-03-22").flows).toEqual([]);
  });

  test("are hidden with their layer", () => {
    const record = recordOf(
      [place("douma", "city", [36.4, 33.57], { held: [evacuating(["first"])] }), idlib],
      [event("first", "evacuation", "2018-03-22", ["douma"], ["idlib"])],
    );
    expect(sceneOn(record, "2018-03-22", null, new Set(["siege"])).flows).toEqual([]);
  });
});

describe("the difference of two scenes", () => {
  test("of two days on which nothing changes is empty", () => {
    const difference = sceneDifference(sceneOn(ghouta, "2016-03-04"), sceneOn(ghouta, "2016-03-05"));
    expect(difference).toEqual({ added: [], changed: [], removed: [] });
  });

  test("names what came, what changed its ground and what went", () => {
    const first = sceneDifference(sceneOn(ghouta, "2013-10-14"), sceneOn(ghouta, "2013-10-15"));
    expect(first.added.map((mark) => mark.place)).toEqual(["eastern-ghouta", "douma", "mayda-a", "saqba"]);
    const moved = sceneDifference(sceneOn(ghouta, "2018-03-10"), sceneOn(ghouta, "2018-03-11"));
    expect(moved.changed.map((mark) => mark.place)).toContain("eastern-ghouta");
    const last = sceneDifference(sceneOn(ghouta, "2018-04-07"), sceneOn(ghouta, "2018-04-08"));
    expect(last.removed).toContain("douma");
  });

  test("a ground in several parts that stays is no change", () => {
    const [one, two] = [square(0, 0, 1), square(2, 2, 1)];
    const split = recordOf([
      place("area", "area", [0.5, 0.5], {
        held: [SIEGE],
        geometry: one,
        grounds: [
          { from: null, to: null, part: "one", geometry: one },
          { from: null, to: null, part: "two", geometry: two },
        ],
      }),
    ]);
    const [today, tomorrow] = [sceneOn(split, "2016-03-04"), sceneOn(split, "2016-03-05")];
    expect(today.marks[0]?.geometry.type).toBe("MultiPolygon");
    expect(sceneDifference(today, tomorrow).changed).toEqual([]);
  });
});
