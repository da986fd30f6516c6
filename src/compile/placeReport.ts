import type { EventDetail, PopulationFigure } from "../record/evidence";
import type { Place, Span } from "../record/types";
import type { OpenedRecord } from "./openCompiled";

/** All that is known of a place, for people to read, in English: its spans, its events with their sources, its figures. */
export function placeReport(place: Place, opened: OpenedRecord): string {
  const { record, events, population } = opened;
  const areas = place.areas.map((id) => record.places.get(id)?.name.en ?? id);
  const told = [...events.values()].filter((event) => event.places.includes(place.id)).toSorted(byDate);
  const counted = population.filter((figure) => figure.place === place.id);
  return [
    `${place.name.en} / ${place.name.ar} (${place.id})`,
    `${place.kind}${areas.length > 0 ? ` in ${areas.join(", ")}` : ""}; events file: ${place.group}`,
    ...(place.aliases.length > 0 ? [`also: ${place.aliases.join(", ")}`] : []),
    ...section(
      "Spans",
      place.spans.map((span) => printSpan(span, opened)),
    ),
    ...section(
      "Events",
      told.map((event) => printEvent(event, opened)),
    ),
    ...section(
      "People",
      counted.map((figure) => printFigure(figure, opened)),
    ),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ["", title, ...(lines.length > 0 ? lines : ["  none"])];
}

/** By the date as it was written: "about 10 May" stands on 10 May, not ten days before. */
function byDate({ date: { start: a } }: EventDetail, { date: { start: b } }: EventDetail): number {
  return a.nominal - b.nominal || a.latest - b.latest;
}

function printSpan({ track, status, parties, from, to, through, began }: Span, { record }: OpenedRecord): string {
  const who = parties.map((id) => record.parties.get(id)?.short.en ?? id).join(", ");
  const area = through === null ? "" : `, through ${through}`;
  return `  ${from.edtf} to ${to?.edtf ?? ".."}  ${track}: ${status}${who === "" ? "" : ` (${who})`}${area}  [${began.join(", ")}]`;
}

function printEvent({ id, date, kind, summary, sources, confidence }: EventDetail, opened: OpenedRecord): string {
  const cited = sources.map((source) => opened.sources.get(source)?.publisher ?? source);
  const support = cited.length > 0 ? `${[...new Set(cited)].join("; ")} (${confidence})` : "no source";
  return `  ${date.edtf}  ${kind}: ${summary.en}\n    ${id}; ${support}`;
}

function printFigure(figure: PopulationFigure, { record, sources }: OpenedRecord): string {
  const { value, qualifier, date, by, note, source } = figure;
  const publisher = source === null ? "no source" : (sources.get(source)?.publisher ?? source);
  const number = `${qualifier ? `${qualifier.en} ` : ""}${value.toLocaleString("en-GB")}`;
  const counted = by === null ? "" : ` (${record.parties.get(by)?.short.en ?? by})`;
  return `  ${date}  ${number}${note ? `, ${note.en}` : ""}${counted}; ${publisher}`;
}
