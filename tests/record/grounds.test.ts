import { area as squareMetres } from "@turf/turf";
import { beforeAll, describe, expect, test } from "vitest";
import { dayOfIso, isoOfDay, type Day, type DayRange } from "../../src/record/day";
import type { Place, PlaceId, TruceRecord } from "../../src/record/types";
import { isArea } from "../../src/scene/isArea";
import { compiledRecord } from "./compiledRecord";
import { groundOn, holds, isDrawn, partsOf, sharedArea } from "./outlines";

let record: TruceRecord;
let places: readonly Place[];

beforeAll(async () => {
  ({ record } = await compiledRecord());
  places = [...record.places.values()];
});

function placeOf(id: PlaceId): Place {
  const place = record.places.get(id);
  if (!place) throw new Error(`The record has no place "${id}".`);
  return place;
}

/** Whether the area's ground of that day holds the place's point. */
function holdsOn(area: Place, day: Day, place: Place): boolean {
  const ground = groundOn(area, day);
  return ground !== null && holds(ground, place);
}

describe("the ground of an area", () => {
  const areas = (): readonly Place[] => places.filter(({ grounds }) => grounds.length > 0);
  const membersOf = (area: Place): readonly Place[] => places.filter((place) => place.areas.includes(area.id));
  const FIRST = dayOfIso("2012-01-01") ?? 0;
  const LAST = dayOfIso("2018-12-31") ?? 0;

  test("holds every place of it on each day on which the place was besieged", () => {
    const outside: string[] = [];
    for (const area of areas())
      for (const place of membersOf(area).filter(({ kind }) => !isArea(kind))) {
        const sieges = place.spans.filter(({ track }) => track === "siege");
        for (let day = FIRST; day <= LAST; day += 1) {
          const besieged = sieges.some(({ from, to }) => from.latest <= day && (to === null || day < to.earliest));
          if (besieged && !holdsOn(area, day, place)) outside.push(`${place.id} in ${area.id} on ${isoOfDay(day)}`);
        }
      }
    expect(outside).toEqual([]);
  });

  test("no longer holds a place that changed hands, from the day on which its siege ended with that", () => {
    const lost: string[] = [];
    const still: string[] = [];
    for (const area of areas())
      for (const place of membersOf(area).filter(({ kind }) => !isArea(kind)))
        for (const { track, to, ended } of place.spans) {
          const changed = ended.some((id) => record.events.get(id)?.kind === "control-change");
          if (track !== "siege" || to === null || !changed) continue;
          lost.push(place.id);
          if (holdsOn(area, to.latest, place)) still.push(`${place.id} in ${area.id} on ${isoOfDay(to.latest)}`);
        }
    expect(new Set(lost).size).toBeGreaterThan(20);
    expect(still).toEqual([]);
  });

  test("changes on a day on which something happened to it, but for the estimates told here", () => {
    const estimates = ["al-marj 2016-08-16", "daraya-moadamiya 2016-08-16", "eastern-ghouta 2016-08-16"];
    const undated = areas().flatMap((area) => {
      const outer = [area, ...area.areas.map(placeOf)];
      const ids = new Set([...outer, ...outer.flatMap(membersOf)].map(({ id }) => id));
      const days = new Set([
        ...[...record.events.values()]
          .filter((event) => event.places.some((id) => ids.has(id)))
          .flatMap(({ date }) => [middleOf(date.start), middleOf(date.end ?? date.start)]),
        ...[...ids].flatMap((id) =>
          placeOf(id).spans.flatMap(({ from, to }) => [middleOf(from), middleOf(to ?? from)]),
        ),
      ]);
      const edges = new Set(area.grounds.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null));
      return [...edges].filter((day) => !days.has(day)).map((day) => `${area.id} ${isoOfDay(day)}`);
    });
    expect(undated.toSorted()).toEqual([...estimates, "zabadani-madaya 2015-08-16"]);
  });

  test("of a sector lies within the ground of the area that it is a part of", () => {
    const sectors = areas().filter((area) => area.areas.some((id) => placeOf(id).grounds.length > 0));
    expect(sectors.length).toBeGreaterThan(3);
    const outside = sectors.flatMap((sector) =>
      sector.grounds
        .filter(({ from, geometry }) => {
          const around = groundOn(placeOf(sector.areas[0] ?? ""), from ?? FIRST);
          return around === null || sharedArea(geometry, around) < 0.97 * squareMetres(geometry);
        })
        .map(({ from }) => `${sector.id} from ${from === null ? "the first day" : isoOfDay(from)}`),
    );
    expect(outside).toEqual([]);
  });

  test("of one pocket does not overlap that of another, nor a settlement that is no part of it", () => {
    const pockets = areas().filter((area) => area.areas.every((id) => placeOf(id).grounds.length === 0));
    expect(pockets.length).toBeGreaterThan(8);
    const met = pockets.filter(isDrawn).flatMap((pocket, at) => {
      const others = pockets.filter(isDrawn).slice(at + 1);
      const outsiders = places.filter(({ kind, areas: within }) => !isArea(kind) && !within.includes(pocket.id));
      return [...others, ...outsiders.filter(isDrawn)]
        .filter((other) => sharedArea(pocket.geometry, other.geometry) > 0)
        .map((other) => `${other.id} and ${pocket.id}`);
    });
    expect(met).toEqual([]);
  });
});

const middleOf = ({ earliest, latest }: DayRange): Day => Math.floor((earliest + latest) / 2);

/** Days of the pockets: how many parts the ground had, places that it held, and places that had been lost. */
const DAYS: readonly (readonly [area: PlaceId, day: string, parts: number, held: string, lost: string])[] = [
  ["eastern-ghouta", "2014-01-15", 1, "adra maliha mayda-a marj-al-sultan deir-al-asafir jobar douma", "otaiba"],
  ["eastern-ghouta", "2014-10-01", 1, "mayda-a marj-al-sultan tal-kurdi nashabiyeh", "maliha adra"],
  ["eastern-ghouta", "2016-03-04", 1, "nashabiyeh otaya hazrama deir-al-asafir zibdin mayda-a", "marj-al-sultan"],
  ["eastern-ghouta", "2016-06-01", 1, "nashabiyeh otaya jisreen mayda-a tal-kurdi", "deir-al-asafir zibdin"],
  ["eastern-ghouta", "2017-04-01", 1, "nashabiyeh al-rayhan al-shifuniyah", "mayda-a tal-kurdi zibdin"],
  ["eastern-ghouta", "2018-03-10", 1, "madira douma harasta arbin", "misraba nashabiyeh otaya al-shifuniyah beit-sawa"],
  ["eastern-ghouta", "2018-03-12", 3, "douma al-rayhan harasta arbin jobar saqba", "madira misraba beit-sawa"],
  ["eastern-ghouta", "2018-03-20", 3, "douma harasta arbin zamalka ein-tarma jobar", "saqba kafr-batna hammouriyeh"],
  ["eastern-ghouta", "2018-04-01", 1, "douma", "harasta arbin zamalka ein-tarma jobar"],
  ["al-marj", "2015-10-01", 1, "nashabiyeh otaya hazrama marj-al-sultan", ""],
  ["al-marj", "2016-03-04", 1, "nashabiyeh otaya hazrama", "marj-al-sultan"],
  ["south-damascus", "2015-09-15", 1, "al-qadam al-asali yarmouk al-hajar-al-aswad yalda babbila beit-sahm", "aqraba"],
  ["south-damascus", "2018-03-15", 1, "yarmouk al-hajar-al-aswad yalda", "al-qadam al-madaniya"],
  ["south-damascus", "2018-05-15", 1, "yarmouk al-hajar-al-aswad tadamon", "yalda babbila beit-sahm al-qadam"],
  ["south-damascus-is", "2015-04-05", 1, "al-hajar-al-aswad yarmouk", "yalda al-qadam"],
  ["south-damascus-is", "2015-05-01", 1, "al-hajar-al-aswad", "yarmouk yalda"],
  ["eastern-qalamoun", "2017-07-16", 2, "jayroud al-ruhaybah al-nasiriyah al-atnah al-dumayr al-batra", "al-qutayfah"],
  ["eastern-qalamoun", "2018-04-20", 2, "jayroud al-ruhaybah al-nasiriyah", "al-dumayr"],
  ["eastern-qalamoun", "2018-04-24", 2, "al-ruhaybah al-nasiriyah al-atnah", "al-dumayr jayroud"],
  ["wadi-barada", "2016-01-01", 1, "souq-wadi-barada ayn-al-fijah basimah ifreh hureira", "zabadani"],
  ["wadi-barada", "2016-12-01", 1, "souq-wadi-barada ayn-al-fijah basimah", "hureira ifreh"],
  ["wadi-barada", "2017-01-20", 1, "souq-wadi-barada ayn-al-fijah deir-qanun", "basimah hureira ayn-al-khadra"],
  ["daraya-moadamiya", "2015-06-01", 1, "daraya moadamiya", "khan-al-shih"],
  ["daraya-moadamiya", "2016-04-01", 2, "daraya moadamiya", ""],
  ["daraya-moadamiya", "2016-09-15", 1, "moadamiya", "daraya"],
  ["khan-al-shih-pocket", "2016-11-01", 2, "khan-al-shih khan-al-shih-camp zakiyah", "deir-khabiyah"],
  ["zabadani-madaya", "2016-01-15", 2, "zabadani madaya buqayn", "bloudan serghaya"],
  ["qaboun-barzeh", "2017-03-15", 2, "barzeh tishreen qaboun", ""],
  ["qudsaya-al-hameh", "2016-10-10", 1, "qudsaya al-hameh", ""],
];

const idsIn = (words: string): readonly PlaceId[] => words.split(" ").filter((word) => word !== "");

test.each(DAYS)("%s on %s: parts of its ground, what it held and what was lost", (id, iso, parts, held, lost) => {
  const area = placeOf(id);
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`"${iso}" is no day.`);
  const ground = groundOn(area, day);
  if (!ground) throw new Error(`${id} has no ground on ${iso}.`);
  expect(partsOf(ground)).toHaveLength(parts);
  expect(idsIn(held).filter((place) => !holds(ground, placeOf(place)))).toEqual([]);
  expect(idsIn(lost).filter((place) => holds(ground, placeOf(place)))).toEqual([]);
});
