import { featureCollection, polygon, union } from "@turf/turf";
import type { MultiPolygon, Point, Polygon, Position } from "geojson";
import type { Span } from "../record/types";
import type { WireStates } from "../record/wire";
import { compareTexts } from "./fault";
import { middleDay } from "./middleDay";
import { parseEdtfDate } from "./parseEdtf";
import type { PlaceDraft } from "./readPlaces";
import type { RecordDraft } from "./recordDraft";
import { roundPosition, smoothOutline } from "./smoothOutline";
import { inOrderOfDate, wireDate, wireEvent } from "./wireEvent";

/** What the first paint and the slider need: places with their spans, parties, event briefs, counts, ceasefires. */
export function wireStates(draft: RecordDraft): Omit<WireStates, "version"> {
  const events = draft.events.toSorted(inOrderOfDate);
  return {
    type: "FeatureCollection",
    features: draft.places.toSorted(byId).map((place) => wirePlace(place, draft.spans.get(place.id) ?? [])),
    parties: draft.parties.toSorted(byId).map(({ id, name, short, kind, descriptor }) => ({
      id,
      name,
      short,
      kind,
      descriptor,
    })),
    events: events.map(wireEvent),
    besiegedCounts: draft.counts
      .toSorted((a, b) => compareTexts(a.by, b.by) || a.when.earliest - b.when.earliest || a.people - b.people)
      .map(({ by, when, people, sourced }) => ({ by, date: wireDate(when), people, sourced })),
    nationalCeasefires: events.flatMap(({ entry: { id, national } }) => {
      if (!national) return [];
      const [from, to] = [parseEdtfDate(national.from), national.to === undefined ? null : parseEdtfDate(national.to)];
      if (!from.ok) return [];
      const { name, scope } = national;
      return [{ event: id, name, scope, from: wireDate(from.value), to: to?.ok ? wireDate(to.value) : null }];
    }),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareTexts(a.id, b.id);

function wirePlace(place: PlaceDraft, spans: readonly Span[]): WireStates["features"][number] {
  const { id, name, aliases, kind, governorate, group, areas, point, precision } = place;
  const grounds = place.grounds.map(({ from, to, part, outline }) => ({
    from: from && middleDay(from),
    to: to && middleDay(to),
    part,
    geometry: smoothOutline(outline),
  }));
  return {
    type: "Feature",
    id,
    geometry: wholeOf(place.drawn, grounds),
    properties: {
      name,
      aliases: [...aliases],
      kind,
      governorate,
      group,
      areas: [...areas],
      point: roundPosition([...point]),
      precision,
      grounds,
      spans: spans.map(({ track, status, key, scope, parties, from, to, began, altered, ended, through }) => ({
        track,
        status,
        key,
        scope,
        parties: [...parties],
        from: wireDate(from),
        to: to && wireDate(to),
        began: [...began],
        altered: [...altered],
        ended: [...ended],
        through,
      })),
    },
  };
}

/** The outline of a place; of an area with grounds, all the ground that it ever covered. */
function wholeOf(
  drawn: PlaceDraft["drawn"],
  grounds: readonly { readonly geometry: Polygon }[],
): Polygon | MultiPolygon | Point {
  if (drawn.type === "Point") return { type: "Point", coordinates: roundPosition(drawn.coordinates) };
  const [first, ...others] = grounds;
  if (!first) return smoothOutline({ type: "Polygon", coordinates: drawn.coordinates });
  if (others.length === 0) return first.geometry;
  const whole = union(featureCollection(grounds.map(({ geometry }) => polygon(geometry.coordinates))))?.geometry;
  if (!whole) return first.geometry;
  return whole.type === "Polygon"
    ? { type: "Polygon", coordinates: whole.coordinates.map(roundRing) }
    : { type: "MultiPolygon", coordinates: whole.coordinates.map((rings) => rings.map(roundRing)) };
}

/** A ring of a union, rounded. Where two grounds meet, positions can become the same: one of them stays. */
function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(roundPosition);
  return rounded.filter(([x, y], at) => at === 0 || x !== rounded[at - 1]?.[0] || y !== rounded[at - 1]?.[1]);
}
