import type { RecordStats } from "./recordStats";

/** The record's figures for people to read, in English. */
export function printStats(stats: RecordStats): string {
  const { spans } = stats;
  return [
    `Places: ${number(stats.places)}, ${number(stats.placesWithSpans)} of them with a siege, truce or evacuation`,
    `Events: ${number(stats.events)}, ${Math.round(stats.dayPrecision * 100)}% dated to the day`,
    `  by kind: ${list(stats.eventsByKind)}`,
    `  by confidence: ${list(stats.eventsByConfidence)}`,
    `Claims: ${number(stats.claims)} on ${number(stats.eventsWithClaims)} events; figures: ${number(stats.figures)}`,
    `Spans: ${number(spans.siege)} siege, ${number(spans.truce)} truce, ${number(spans.evacuation)} evacuation`,
    `  by account, beside those: ${list(stats.spansByAccount)}`,
    `Parties: ${number(stats.parties)}`,
    `Sources: ${number(stats.sources)}, ${number(stats.sourcesCited)} of them cited`,
    `  by kind: ${list(stats.sourcesByKind)}`,
    `  by language: ${list(stats.sourcesByLanguage)}`,
    `People: ${number(stats.populationFigures)} figures of places, ${number(stats.besiegedCounts)} counts of all besieged`,
    `Texts without Arabic: ${number(stats.missingTranslations)}`,
    `Notes of editors in English only: ${list(stats.notesInOneLanguage)}`,
  ].join("\n");
}

const number = (value: number): string => value.toLocaleString("en-GB");
const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([word, count]) => `${word} ${number(count)}`)
    .join(", ");
