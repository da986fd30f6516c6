import { dateOfWire } from "../../src/record/dateOfWire";
import { DAY_FRAME, isoOfDay, type Day } from "../../src/record/day";
import type { EdtfDate, Place, PlaceId, Span, TruceRecord } from "../../src/record/types";

/** Spans on a place: a siege that eases and ends, a truce, an evacuation. */
const SPANS_ON_PLACE = 4;
/** Where the generator begins: a fixed beginning gives the same record each time. */
const SEED = 20_160_304;

/** A place that counts how often it is looked up. */
export interface CountedRecord {
  readonly record: TruceRecord;
  /** Look-ups of places since it was last asked. */
  readonly takeCount: () => number;
}

/** A record of about so many spans, spread evenly over places and over the days of the timeline. The same each time. */
export function syntheticRecord(spans: number): TruceRecord {
  const random = numbers(SEED);
  const places = new Map<PlaceId, Place>();
  for (let at = 0; at < spans / SPANS_ON_PLACE; at += 1) {
    const place = placeOf(`place-${at}`, random);
    places.set(place.id, place);
  }
  return {
    version: `synthetic-${spans}`,
    updated: "2026-11-25",
    places,
    parties: new Map(),
    events: new Map(),
    besiegedCounts: [],
    nationalCeasefires: [],
    accounts: new Map(),
  };
}

/** The same record, with its look-ups of places counted. */
export function countedRecord(record: TruceRecord): CountedRecord {
  let count = 0;
  class CountingMap extends Map<PlaceId, Place> {
    override get(id: PlaceId): Place | undefined {
      count += 1;
      return super.get(id);
    }
  }
  return {
    record: { ...record, places: new CountingMap(record.places) },
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}

function placeOf(id: PlaceId, random: () => number): Place {
  const point: readonly [number, number] = [36 + random(), 33 + random()];
  const length = DAY_FRAME.latest - DAY_FRAME.earliest;
  const days = Array.from({ length: 6 }, () => DAY_FRAME.earliest + Math.floor(random() * length)).toSorted(
    (a, b) => a - b,
  );
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = days;
  const span = (track: Span["track"], status: Span["status"], from: Day, to: Day, key: string): Span => ({
    place: id,
    track,
    status,
    key,
    scope: track === "truce" ? "local" : null,
    parties: [],
    from: dateOf(from),
    to: dateOf(Math.max(to, from + 1)),
    began: ["some-event"],
    altered: [],
    ended: [],
    through: null,
  });
  return {
    id,
    name: { en: id, ar: id },
    aliases: [],
    kind: "town",
    governorate: null,
    group: "somewhere",
    areas: [],
    point,
    precision: null,
    geometry: { type: "Point", coordinates: [...point] },
    grounds: [],
    spans: [
      span("siege", "besieged", a, c, "besieger"),
      span("siege", "partially-besieged", Math.max(c, a + 1), e, "besieger"),
      span("truce", "in-force", b, d, "agreement"),
      span("evacuation", "evacuating", e, f, "evacuation"),
    ],
  };
}

const dateOf = (day: Day): EdtfDate => dateOfWire([isoOfDay(day), day, day, day]);

/** Evenly spread numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
