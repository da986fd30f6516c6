import type { Track } from "../record/types";
import type { CompiledRecord } from "./compileRecord";
import type { OpenedRecord } from "./openCompiled";

/** The record in figures. Shares are between 0 and 1. */
export interface RecordStats {
  readonly places: number;
  /** Places on which something holds on at least one day. */
  readonly placesWithSpans: number;
  readonly events: number;
  readonly eventsByKind: Readonly<Record<string, number>>;
  readonly eventsByConfidence: Readonly<Record<string, number>>;
  readonly eventsWithClaims: number;
  readonly claims: number;
  readonly figures: number;
  /** Share of events whose first day is written to the day. */
  readonly dayPrecision: number;
  readonly spans: Readonly<Record<Track, number>>;
  /** Spans of each account, beside those of our reading. */
  readonly spansByAccount: Readonly<Record<string, number>>;
  readonly parties: number;
  readonly sources: number;
  readonly sourcesCited: number;
  readonly sourcesByKind: Readonly<Record<string, number>>;
  readonly sourcesByLanguage: Readonly<Record<string, number>>;
  readonly populationFigures: number;
  readonly besiegedCounts: number;
  /** Texts that stand there in English only. */
  readonly missingTranslations: number;
  /** Notes of the editors that are kept in English only, by what they are on. */
  readonly notesInOneLanguage: Readonly<Record<"parties" | "sources", number>>;
}

/** Counts what a compiled record holds; all sources of the file, cited or not. */
export function recordStats(
  compiled: CompiledRecord,
  { record, events, sources: cited, population }: OpenedRecord,
): RecordStats {
  const { citations: sources, partyDrafts } = compiled.draft;
  const all = [...events.values()];
  const places = [...record.places.values()];
  const spans = places.flatMap((place) => place.spans);
  const ofTrack = (track: Track) => spans.filter((span) => span.track === track).length;
  const toTheDay = all.filter(({ date }) => date.start.precision === "day" && !date.start.approximate);
  return {
    places: places.length,
    placesWithSpans: places.filter((place) => place.spans.length > 0).length,
    events: all.length,
    eventsByKind: tally(all.map(({ kind }) => kind)),
    eventsByConfidence: tally(all.map(({ confidence }) => confidence)),
    eventsWithClaims: all.filter(({ claims }) => claims.length > 0).length,
    claims: all.reduce((sum, { claims }) => sum + claims.length, 0),
    figures: all.reduce((sum, { figures }) => sum + figures.length, 0),
    dayPrecision: all.length === 0 ? 0 : toTheDay.length / all.length,
    spans: { siege: ofTrack("siege"), truce: ofTrack("truce"), evacuation: ofTrack("evacuation") },
    spansByAccount: Object.fromEntries(
      [...record.accounts].map(([account, places]) => [account, [...places.values()].flat().length]),
    ),
    parties: record.parties.size,
    sources: sources.length,
    sourcesCited: cited.size,
    sourcesByKind: tally(sources.map(({ custom }) => custom.kind)),
    sourcesByLanguage: tally(sources.map(({ language }) => language)),
    populationFigures: population.length,
    besiegedCounts: record.besiegedCounts.length,
    missingTranslations: untranslated([compiled.states, compiled.evidence]),
    notesInOneLanguage: {
      parties: [...partyDrafts.values()].filter(({ note }) => note !== null).length,
      sources: sources.filter(({ note }) => note !== undefined).length,
    },
  };
}

/** How often each word stands in a list, the most frequent first. */
function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a, times], [b, more]) => more - times || (a < b ? -1 : 1)));
}

/** How many texts in a value have English and no Arabic. */
function untranslated(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + untranslated(part), 0);
  const own = "en" in value && typeof value.en === "string" && !("ar" in value) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, part) => sum + untranslated(part), own);
}
