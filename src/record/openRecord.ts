import * as v from "valibot";
import { dateOfWire, eventDateOfWire } from "./dateOfWire";
import { failureOf, type OpenFailure } from "./openFailure";
import type { Result } from "./result";
import type { Place, TruceRecord } from "./types";
import { statesSchema, type WireStates } from "./wire";

type WirePlace = WireStates["features"][number];

function placeOf({ id, geometry, properties }: WirePlace): Place {
  return {
    id,
    ...properties,
    geometry,
    spans: properties.spans.map((span) => ({
      ...span,
      place: id,
      from: dateOfWire(span.from),
      to: span.to && dateOfWire(span.to),
    })),
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
  return {
    ok: true,
    value: {
      version: wire.version,
      places: new Map(wire.features.map((feature) => [feature.id, placeOf(feature)])),
      parties: new Map(wire.parties.map((party) => [party.id, party])),
      events: new Map(wire.events.map((event) => [event.id, { ...event, date: eventDateOfWire(event.date) }])),
      besiegedCounts: wire.besiegedCounts.map((count) => ({ ...count, date: dateOfWire(count.date) })),
      nationalCeasefires: wire.nationalCeasefires.map((ceasefire) => ({
        ...ceasefire,
        from: dateOfWire(ceasefire.from),
        to: ceasefire.to && dateOfWire(ceasefire.to),
      })),
    },
  };
}
