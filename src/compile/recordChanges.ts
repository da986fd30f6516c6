import { isDeepStrictEqual } from "node:util";
import type { Account, Span } from "../record/types";
import type { Result } from "../record/result";
import { compileRecord } from "./compileRecord";
import type { Fault } from "./fault";
import { openCompiled } from "./openCompiled";
import type { Texts } from "./readEntries";
import { entriesOf, type EntryKind } from "./recordEntries";

/** An entry that is there before and after, and which of its fields are not the same. */
export interface ChangedEntry {
  readonly id: string;
  readonly fields: readonly string[];
}

/** What is not the same of one kind of entries. */
export interface EntryChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedEntry[];
}

/** A span that is not the same: null where there is none. Edges as EDTF, an open end as "..". */
export interface SpanChange {
  readonly place: string;
  /** Whose account it belongs to; null: our reading. */
  readonly according: Account | null;
  readonly track: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed between two versions of the record. */
export interface RecordChanges {
  readonly entries: Readonly<Record<EntryKind, EntryChanges>>;
  /** Null where one of the two does not compile by today's rules: `faults` says why. */
  readonly spans: readonly SpanChange[] | null;
  readonly faults: readonly Fault[];
}

/** Compares two data folders entry by entry and, where both compile, span by span. */
export function recordChanges(before: Texts, after: Texts): RecordChanges {
  const compare = (kind: EntryKind) => entryChanges(entriesOf(before, kind), entriesOf(after, kind));
  const entries = {
    places: compare("places"),
    parties: compare("parties"),
    sources: compare("sources"),
    events: compare("events"),
  };
  const old = spansOf(before);
  const now = spansOf(after);
  if (!old.ok) return { entries, spans: null, faults: old.failure };
  if (!now.ok) return { entries, spans: null, faults: now.failure };
  return { entries, spans: spanChanges(old.value, now.value), faults: [] };
}

function entryChanges(before: ReturnType<typeof entriesOf>, after: ReturnType<typeof entriesOf>): EntryChanges {
  const changed = [...after].flatMap(([id, now]): ChangedEntry[] => {
    const old = before.get(id);
    if (!old) return [];
    const names = new Set([...Object.keys(old), ...Object.keys(now)]);
    const fields = [...names].filter((field) => !isDeepStrictEqual(old[field], now[field]));
    return fields.length > 0 ? [{ id, fields }] : [];
  });
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed,
  };
}

interface AccountSpans {
  readonly according: Account | null;
  readonly span: Span;
  readonly said: readonly string[];
}
type SpansByKey = ReadonlyMap<string, AccountSpans>;

/** What each place, track and key says over time, in words: "besieged 2013-05-01 to 2016-06-03". */
function spansOf(texts: Texts): Result<SpansByKey, readonly Fault[]> {
  const compiled = compileRecord(texts);
  if (!compiled.ok) return compiled;
  const found = new Map<string, AccountSpans & { readonly said: string[] }>();
  const { places, accounts } = openCompiled(compiled.value).record;
  const readings = [
    { according: null, spans: [...places.values()].map(({ spans }) => spans) },
    ...[...accounts].map(([according, ofPlaces]) => ({ according, spans: [...ofPlaces.values()] })),
  ];
  for (const { according, spans } of readings) {
    for (const span of spans.flat()) {
      const key = JSON.stringify([according, span.place, span.track, span.key]);
      const known = found.get(key) ?? { according, span, said: [] };
      known.said.push(`${span.status} ${span.from.edtf} to ${span.to?.edtf ?? ".."}`);
      found.set(key, known);
    }
  }
  return { ok: true, value: found };
}

function spanChanges(before: SpansByKey, after: SpansByKey): readonly SpanChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): SpanChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const { span, according = null } = now ?? old ?? {};
    const said = (part: typeof old) => (part ? part.said.join(", ") : null);
    if (!span || said(old) === said(now)) return [];
    return [{ place: span.place, according, track: span.track, key: span.key, before: said(old), after: said(now) }];
  });
}
