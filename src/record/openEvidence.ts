import * as v from "valibot";
import { eventDateOfWire } from "./dateOfWire";
import type { Evidence } from "./evidence";
import { failureOf, type OpenFailure } from "./openFailure";
import type { Result } from "./result";
import { evidenceSchema } from "./evidenceWire";

/** A group's evidence, from the parsed JSON of its file; a damaged file is a failure. */
export function openEvidence(json: unknown): Result<Evidence, OpenFailure> {
  const parsed = v.safeParse(evidenceSchema, json, { abortEarly: true });
  if (!parsed.success) return { ok: false, failure: failureOf(parsed.issues) };
  const { group, events, sources, population, notes } = parsed.output;
  return {
    ok: true,
    value: {
      group,
      events: new Map(events.map((event) => [event.id, { ...event, date: eventDateOfWire(event.date) }])),
      sources: new Map(sources.map((source) => [source.id, source])),
      population,
      notes: new Map(notes.map(({ place, note }) => [place, note])),
    },
  };
}
