import { featureCollection, polygon, union } from "@turf/turf";
import type { MultiPolygon, Point, Polygon, Position } from "geojson";
import { ACCOUNTS } from "../record/types";
import { roundPosition, smoothOutline } from "../record/smoothOutline";
import type { WireSpan, WireStates } from "../record/wire";
import { compareTexts } from "./fault";
import { middleDay } from "./middleDay";
import { parseEdtfDate } from "./parseEdtf";
import type { PlaceDraft } from "./readPlaces";
import type { RecordDraft } from "./recordDraft";
import { positionsOf, spanWriter } from "./spanWriter";
import { inOrderOfDate, wireDate, wireEvent } from "./wireEvent";

/** What the first paint and the slider need: places with their spans, parties, event briefs, counts, ceasefires. */
export function wireStates(draft: RecordDraft): Omit<WireStates, "version"> {
  const events = draft.events.toSorted(inOrderOfDate);
  const places = draft.places.toSorted(byId);
  const parties = draft.parties.toSorted(byId);
  const placeAt = positionsOf(places.map(({ id }) => id));
  const { wireSpan, held } = spanWriter({
    place: placeAt,
    party: positionsOf(parties.map(({ id }) => id)),
    event: positionsOf(events.map(({ entry }) => entry.id)),
  });
  const accounts = ACCOUNTS.map((account) => ({
    account,
    places: places.flatMap(({ id }): readonly [number, WireSpan[]][] => {
      const spans = draft.accounts.get(account)?.get(id);
      return spans ? [[placeAt(id), spans.map(wireSpan)]] : [];
    }),
  }));
  return {
    type: "FeatureCollection",
    updated: draft.changes[0]?.date ?? "",
    features: places.map((place) => wirePlace(place, (draft.spans.get(place.id) ?? []).map(wireSpan))),
    parties: parties.map(({ id, name, short, kind, descriptor }) => ({
      id,
      name,
      short,
      kind,
      descriptor,
    })),
    events: events.map((event) => {
      const { places: at, destinations, people, ...brief } = wireEvent(event);
      return {
        ...brief,
        places: at.map(placeAt),
        ...(destinations.length > 0 ? { destinations: destinations.map(placeAt) } : {}),
        ...(people ? { people } : {}),
      };
    }),
    held,
    accounts,
    besiegedCounts: draft.counts
      .toSorted((a, b) => compareTexts(a.by, b.by) || a.when.earliest - b.when.earliest || a.people - b.people)
      .map(({ by, when, people, sourced, qualifier_en: en, qualifier_ar: ar }) => ({
        by,
        date: wireDate(when),
        people,
        qualifier: en === "" ? null : { en, ar },
        sourced,
      })),
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

function wirePlace(place: PlaceDraft, spans: WireSpan[]): WireStates["features"][number] {
  const { id, name, aliases, kind, governorate, group, areas, point, precision } = place;
  const grounds = place.grounds.map(({ from, to, part, outline }) => ({
    from: from && middleDay(from),
    to: to && middleDay(to),
    part,
    geometry: outlineOf(outline),
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
      spans,
    },
  };
}

const outlineOf = ({ coordinates }: Polygon): Polygon => ({ type: "Polygon", coordinates });

/** The outline of a place as drawn; of an area with several grounds, all the ground that it ever covered, smoothed. */
function wholeOf(
  drawn: PlaceDraft["drawn"],
  grounds: readonly { readonly geometry: Polygon }[],
): Polygon | MultiPolygon | Point {
  if (drawn.type === "Point") return { type: "Point", coordinates: roundPosition(drawn.coordinates) };
  if (grounds.length < 2) return grounds[0]?.geometry ?? outlineOf(drawn);
  const smooth = grounds.map(({ geometry }) => polygon(smoothOutline(geometry).coordinates));
  const whole = union(featureCollection(smooth))?.geometry;
  if (!whole) return outlineOf(drawn);
  return whole.type === "Polygon"
    ? { type: "Polygon", coordinates: whole.coordinates.map(roundRing) }
    : { type: "MultiPolygon", coordinates: whole.coordinates.map((rings) => rings.map(roundRing)) };
}

/** A ring of a union, rounded. Where two grounds meet, positions can become the same: one of them stays. */
function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(roundPosition);
  return rounded.filter(([x, y], at) => at === 0 || x !== rounded[at - 1]?.[0] || y !== rounded[at - 1]?.[1]);
}
