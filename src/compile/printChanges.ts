import { printFault } from "./fault";
import type { EntryChanges, RecordChanges, SpanChange } from "./recordChanges";
import type { EntryKind } from "./recordEntries";

/** What changed in the record, for people to read, in English; `since` names the earlier version. */
export function printChanges({ entries, spans, faults }: RecordChanges, since: string): string {
  const parts = Object.entries(entries).flatMap(([kind, changes]) => entryLines(kind, changes));
  const spanLines = (spans ?? []).map(spanLine);
  const [first] = faults;
  if (first)
    spanLines.push(
      `Spans are not compared: one of the two does not compile by today's rules (${faults.length} faults; the first: ${printFault(first)})`,
    );
  const lines = [...parts, ...spanLines];
  return lines.length === 0 ? `Nothing changed in the record since ${since}.` : lines.join("\n");
}

function entryLines(kind: string, { added, removed, changed }: EntryChanges): readonly string[] {
  const one = SINGULAR[kind] ?? kind;
  return [
    ...added.map((id) => `+ ${one} ${id}`),
    ...removed.map((id) => `- ${one} ${id}`),
    ...changed.map(({ id, fields }) => `~ ${one} ${id}: ${fields.join(", ")}`),
  ];
}

const SINGULAR: Readonly<Record<string, string>> = {
  places: "place",
  parties: "party",
  sources: "source",
  events: "event",
} satisfies Record<EntryKind, string>;

function spanLine({ place, according, track, key, before, after }: SpanChange): string {
  const account = according === null ? "" : `, according to ${according}`;
  const whose = `${place} ${track} (${key}${account})`;
  if (before === null) return `+ span ${whose}: ${after ?? ""}`;
  if (after === null) return `- span ${whose}: ${before}`;
  return `~ span ${whose}: ${before} -> ${after}`;
}
