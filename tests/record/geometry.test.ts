import { booleanClockwise, distance, kinks, lineString, polygon } from "@turf/turf";
import { beforeAll, describe, expect, test } from "vitest";
import type { Place, PlaceId, TruceRecord } from "../../src/record/types";
import { isArea } from "../../src/scene/isArea";
import { compiledRecord } from "./compiledRecord";
import { holds, isDrawn, partsOf, sharedArea, type DrawnPlace } from "./outlines";

let record: TruceRecord;
let places: readonly Place[];
let settlements: readonly DrawnPlace[];

beforeAll(async () => {
  ({ record } = await compiledRecord());
  places = [...record.places.values()];
  settlements = places.filter((place) => !isArea(place.kind)).filter(isDrawn);
});

const placesWith = (wanted: (place: Place) => boolean): readonly PlaceId[] => places.filter(wanted).map(({ id }) => id);

describe("every place", () => {
  test("that ever carries a status has an outline", () => {
    expect(placesWith((place) => place.spans.length > 0 && !isDrawn(place))).toEqual([]);
  });

  test("to which people were taken, and which never carries a status, is a point", () => {
    const ids = new Set([...record.events.values()].flatMap((event) => event.destinations));
    const quiet = places.filter(({ id, kind, spans }) => ids.has(id) && spans.length === 0 && !isArea(kind));
    expect(quiet.length).toBeGreaterThan(10);
    expect(quiet.filter(isDrawn).map(({ id }) => id)).toEqual([]);
  });

  test("says how far off its point may be, in metres", () => {
    expect(placesWith(({ precision }) => precision === null || precision < 100 || precision > 10_000)).toEqual([]);
  });

  test("has its point inside its outline", () => {
    expect(settlements.filter((place) => !holds(place.geometry, place)).map(({ id }) => id)).toEqual([]);
    const areas = places.filter(({ kind }) => isArea(kind)).filter(isDrawn);
    expect(areas.length).toBeGreaterThan(15);
    expect(areas.filter((place) => !holds(place.geometry, place)).map(({ id }) => id)).toEqual([]);
  });

  test("that stood in two of the first files is one", () => {
    const named = (name: string): readonly PlaceId[] =>
      placesWith((place) => [place.name.en, ...place.aliases].includes(name));
    for (const name of ["Jobar", "al-Ruhaybah", "Idlib", "al-Bab", "Qalaat al-Madiq", "Jarablus", "Jarabulus"])
      expect(named(name)).toHaveLength(1);
  });
});

describe("outlines, as smoothed", () => {
  test("of neighbouring settlements do not overlap", () => {
    const overlaps = settlements.flatMap((one, at) =>
      settlements
        .slice(at + 1)
        .filter(
          (other) => distance([...one.point], [...other.point]) < 8 && sharedArea(one.geometry, other.geometry) > 0,
        )
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  test("are closed, wound as RFC 7946 has it, do not cross themselves and lie in Syria", () => {
    const faults: string[] = [];
    for (const { id, geometry, grounds } of places)
      for (const outline of [geometry, ...grounds.map((ground) => ground.geometry)]) {
        if (outline.type === "Point") continue;
        for (const rings of partsOf(outline)) {
          if (kinks(polygon(rings)).features.length > 0) faults.push(`${id} crosses itself`);
          for (const [at, ring] of rings.entries()) {
            if (booleanClockwise(lineString(ring)) !== at > 0) faults.push(`${id} is wound the wrong way`);
            if (JSON.stringify(ring[0]) !== JSON.stringify(ring.at(-1))) faults.push(`${id} is not closed`);
            if (ring.some(([x = 0, y = 0]) => x < 35.6 || x > 42.4 || y < 32.3 || y > 37.4))
              faults.push(`${id} lies outside Syria`);
          }
        }
      }
    expect(faults).toEqual([]);
  });
});
