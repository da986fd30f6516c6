import * as v from "valibot";
import { parseText } from "./parseText";
import type { Texts } from "./readEntries";

/** The kinds of entries that have ids, and in which files they stand. */
const KINDS = {
  places: { files: /^places\.geojson$/, list: ["features"], id: ["properties", "id"] },
  parties: { files: /^parties\.yaml$/, list: [], id: ["id"] },
  sources: { files: /^sources\.json$/, list: [], id: ["id"] },
  events: { files: /^events\/[^/]+\.yaml$/, list: [], id: ["id"] },
} as const;
export type EntryKind = keyof typeof KINDS;

const record = v.record(v.string(), v.unknown());

/** The entries of a kind as their editors wrote them, by id. What cannot be read is passed over. */
export function entriesOf(texts: Texts, kind: EntryKind): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const { files, list, id } = KINDS[kind];
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [file, text] of texts) {
    if (!files.test(file)) continue;
    const entries = partAt(parseText(file, text).value?.value, list);
    for (const entry of Array.isArray(entries) ? entries : []) {
      const name = partAt(entry, id);
      if (typeof name !== "string" || !v.is(record, entry)) continue;
      const flat =
        kind === "places" && v.is(record, entry["properties"]) ? { ...entry, ...entry["properties"] } : entry;
      const { properties: _, ...fields } = flat;
      // An area whose ground changed has several features: all of them are one entry.
      const first = found.get(name);
      found.set(name, first ? { ...first, [`ground ${String(fields["from"])}`]: fields } : fields);
    }
  }
  return found;
}

function partAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (v.is(record, part) ? part[key] : undefined), value);
}
