import * as v from "valibot";
import { failureOf, type OpenFailure } from "./openFailure";
import type { Result } from "./result";
import type { EventId, PartyId, Text } from "./types";
import { ids, text } from "./wire";

/** What a search looks through beside the record itself. */
export interface SearchTexts {
  readonly events: ReadonlyMap<EventId, SearchedEvent>;
  /** Other names of parties. */
  readonly aliases: ReadonlyMap<PartyId, readonly string[]>;
}

/** An event's words. */
export interface SearchedEvent {
  readonly id: EventId;
  readonly summary: Text;
  readonly parties: readonly PartyId[];
  /** It has a page among the agreements. */
  readonly isAgreement: boolean;
}

/** The shape of `record/search.<hash>.json`. */
const searchTextsSchema = v.object({
  events: v.array(v.object({ id: v.string(), summary: text, parties: ids, isAgreement: v.boolean() })),
  parties: v.array(v.object({ id: v.string(), aliases: ids })),
});
export type WireSearchTexts = v.InferOutput<typeof searchTextsSchema>;

/** The words to search through, from the parsed JSON of their file; a damaged file is a failure. */
export function openSearchTexts(json: unknown): Result<SearchTexts, OpenFailure> {
  const parsed = v.safeParse(searchTextsSchema, json, { abortEarly: true });
  if (!parsed.success) return { ok: false, failure: failureOf(parsed.issues) };
  const { events, parties } = parsed.output;
  return {
    ok: true,
    value: {
      events: new Map(events.map((event) => [event.id, event])),
      aliases: new Map(parties.map(({ id, aliases }) => [id, aliases])),
    },
  };
}
