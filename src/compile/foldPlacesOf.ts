import { booleanPointInPolygon, point } from "@turf/turf";
import type { EdtfDate } from "../record/types";
import type { FoldPlace, Period } from "./foldRecord";
import { middleDay } from "./middleDay";
import type { PlaceDraft } from "./readPlaces";

const ALWAYS: readonly Period[] = [{ from: null, to: null }];

/** For each place, the areas that it lies in and when their ground held its point. */
export function foldPlacesOf(places: ReadonlyMap<string, PlaceDraft>): readonly FoldPlace[] {
  return [...places.values()].map(({ id, areas, point }) => ({
    id,
    areas: areas.flatMap((areaId) => {
      const area = places.get(areaId);
      return area ? [{ id: areaId, held: heldPeriods(area, point) }] : [];
    }),
  }));
}

/**
 * The periods in which an area's ground held a position. An area whose ground never changed holds it always or never; an
 * area without an outline holds all of its places always.
 */
function heldPeriods(
  { drawn, grounds }: Pick<PlaceDraft, "drawn" | "grounds">,
  position: readonly [number, number],
): readonly Period[] {
  const at = point([...position]);
  if (drawn.type === "Point") return ALWAYS;
  if (grounds.length === 0) return booleanPointInPolygon(at, drawn) ? ALWAYS : [];
  const periods = grounds
    .filter(({ outline }) => booleanPointInPolygon(at, outline))
    .map(({ from, to }): Period => ({ from, to }))
    .toSorted((a, b) => startOf(a) - startOf(b));
  const joined: Period[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    if (last && endOf(last) >= startOf(period))
      joined[joined.length - 1] = { from: last.from, to: laterEnd(last, period) };
    else joined.push(period);
  }
  return joined;
}

const startOf = ({ from }: Period): number => (from ? middleDay(from) : -Infinity);
const endOf = ({ to }: Period): number => (to ? middleDay(to) : Infinity);
const laterEnd = (a: Period, b: Period): EdtfDate | null => (endOf(a) >= endOf(b) ? a.to : b.to);
