import type { Source } from "../record/evidence";
import type { SourceId } from "../record/types";
import { checkSources } from "./checkSources";
import type { Checked, Fault } from "./fault";
import { parseEventDate } from "./parseEdtf";
import { readEntries, type Texts } from "./readEntries";
import { sourceSchema, type SourceEntry } from "./schemas";

export const SOURCES_FILE = "sources.json";
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What stands in `sources.json`. */
export interface ReadSources {
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The entries as they stand in the file. */
  readonly citations: readonly SourceEntry[];
  /** All ids in the file; null where it could not be read. */
  readonly ids: ReadonlySet<SourceId> | null;
}

/** Reads the sources and checks their dates, pages and order. */
export function readSources(texts: Texts): Checked<ReadSources> {
  const read = readEntries(texts, { file: SOURCES_FILE, schema: () => sourceSchema });
  const faults: Fault[] = [...read.faults, ...checkSources(read.value.entries)];
  const sources = new Map<SourceId, Source>();
  for (const { value, whereOf } of read.value.entries) {
    const date = dateOf(value);
    if (date !== null) {
      const parsed = parseEventDate(date);
      const key = value.custom.edtf === undefined ? "issued" : "custom";
      if (!parsed.ok)
        faults.push({ ...whereOf([key]), message: parsed.failure, remedy: "Write the date that the source bears." });
    }
    if (!LANGUAGE.test(value.language))
      faults.push({
        ...whereOf(["language"]),
        message: `"${value.language}" is not a language tag.`,
        remedy: "Write BCP 47: ar, en, fr.",
      });
    sources.set(value.id, {
      id: value.id,
      publisher: value.publisher,
      title: value.title,
      date,
      url: value.URL ?? null,
      language: value.language,
      author: value.author?.map(({ literal }) => literal).join(", ") ?? null,
      kind: value.custom.kind,
      original: value.custom.original ?? null,
      archived: value.custom.archived ?? null,
      titleFromUrl: value.custom.titleFromUrl ?? false,
    });
  }
  const citations = read.value.entries.map(({ value }) => value);
  return { value: { sources, citations, ids: read.value.complete ? new Set(read.value.ids.keys()) : null }, faults };
}

/** The EDTF text where there is one, else the parts of CSL's date, or of its first and last. */
function dateOf({ issued, custom }: SourceEntry): string | null {
  if (custom.edtf !== undefined) return custom.edtf;
  if ("literal" in issued) return null;
  const dates = issued["date-parts"].map((parts) =>
    parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-"),
  );
  return dates.map((date) => (issued.circa === true ? `${date}~` : date)).join("/");
}
