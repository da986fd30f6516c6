import * as v from "valibot";
import { dateOfWire, eventDateOfWire } from "./dateOfWire";
import { failureOf, type OpenFailure } from "./openFailure";
import type { Result } from "./result";
import { smoothOutline } from "./smoothOutline";
import { spanOfWire, type WireLists } from "./spanOfWire";
import { strayReference } from "./strayReference";
import type { Account, EventBrief, Ground, Place, PlaceId, Span, TruceRecord } from "./types";
import { statesSchema, type WireStates } from "./wire";

type WirePlace = WireStates["features"][number];

function placeOf({ id, geometry, properties }: WirePlace, lists: WireLists): Place {
  const grounds = properties.grounds.map((ground): Ground => ({ ...ground, geometry: smoothOutline(ground.geometry) }));
  const [first, second] = grounds;
  return {
    id,
    ...properties,
    // The whole of several grounds comes joined and smoothed: joining them takes a library that the browser does not have.
    geometry: second || geometry.type !== "Polygon" ? geometry : first ? first.geometry : smoothOutline(geometry),
    grounds,
    spans: properties.spans.map((span) => spanOfWire(span, id, lists)),
  };
}

function accountsOf({ accounts }: WireStates, lists: WireLists): TruceRecord["accounts"] {
  return new Map(
    accounts.map(({ account, places }): [Account, ReadonlyMap<PlaceId, readonly Span[]>] => [
      account,
      new Map(
        places.map(([place, spans]) => {
          const id = lists.places[place] ?? "";
          return [id, spans.map((span) => spanOfWire(span, id, lists))];
        }),
      ),
    ]),
  );
}

function briefOf(event: WireStates["events"][number], { places }: WireLists): EventBrief {
  const idOf = (place: number): PlaceId => places[place] ?? "";
  return {
    ...event,
    date: eventDateOfWire(event.date),
    places: event.places.map(idOf),
    destinations: (event.destinations ?? []).map(idOf),
    people: event.people ?? null,
  };
}

/**
 * The record as the browser holds it, from the parsed JSON of a states file. A damaged file is a failure that names the
 * first thing that is wrong and where.
 */
export function openRecord(json: unknown): Result<TruceRecord, OpenFailure> {
  const parsed = v.safeParse(statesSchema, json, { abortEarly: true });
  if (!parsed.success) return { ok: false, failure: failureOf(parsed.issues) };
  const wire = parsed.output;
  const stray = strayReference(wire);
  if (stray !== null) return { ok: false, failure: stray };
  const lists: WireLists = {
    places: wire.features.map(({ id }) => id),
    parties: wire.parties.map(({ id }) => id),
    events: wire.events.map(({ id }) => id),
    held: wire.held,
  };
  return {
    ok: true,
    value: {
      version: wire.version,
      updated: wire.updated,
      places: new Map(wire.features.map((feature) => [feature.id, placeOf(feature, lists)])),
      accounts: accountsOf(wire, lists),
      parties: new Map(wire.parties.map((party) => [party.id, party])),
      events: new Map(wire.events.map((event) => [event.id, briefOf(event, lists)])),
      besiegedCounts: wire.besiegedCounts.map((count) => ({ ...count, date: dateOfWire(count.date) })),
      nationalCeasefires: wire.nationalCeasefires.map((ceasefire) => ({
        ...ceasefire,
        from: dateOfWire(ceasefire.from),
        to: ceasefire.to === null ? null : dateOfWire(ceasefire.to),
      })),
    },
  };
}
