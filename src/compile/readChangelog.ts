import { dayOfIso } from "../record/day";
import type { Checked, Fault } from "./fault";
import type { KnownIds } from "./checkEvent";
import { nearest } from "./nearest";
import { readEntries, type Texts } from "./readEntries";
import { changeSchema, type ChangeEntry } from "./schemas";

export const CHANGELOG_FILE = "CHANGELOG.yaml";

/** Reads what was changed in the record, the newest first, and checks that what it names is there. */
export function readChangelog(texts: Texts, known: KnownIds): Checked<readonly ChangeEntry[]> {
  const read = readEntries(texts, { file: CHANGELOG_FILE, schema: () => changeSchema });
  const faults: Fault[] = [...read.faults];
  const all = [known.places, known.parties, known.sources, known.events];
  const ids = all.includes(null) ? null : new Set(all.flatMap((some) => [...(some ?? [])]));
  let before: ChangeEntry | null = null;
  for (const { value, whereOf } of read.value.entries) {
    if (dayOfIso(value.date) === null)
      faults.push({ ...whereOf(["date"]), message: `There is no such day: ${value.date}.`, remedy: "Mend the date." });
    else if (before && before.date < value.date)
      faults.push({
        ...whereOf(["date"]),
        message: `The entry of ${value.date} stands below one of ${before.date}.`,
        remedy: "Put the newest first.",
      });
    for (const [at, id] of value.ids.entries()) {
      if (ids === null || ids.has(id)) continue;
      const guess = nearest(id, ids);
      faults.push({
        ...whereOf(["ids", at]),
        message: `Nothing in the record has the id "${id}".`,
        remedy: guess === null ? "Mend it, or take it out." : `Did you mean "${guess}"?`,
      });
    }
    before = value;
  }
  if (read.value.complete && read.value.entries.length === 0 && read.faults.length === 0)
    faults.push({
      file: CHANGELOG_FILE,
      line: 1,
      message: "There is no entry: the record has no date.",
      remedy: "Write when it was made, as data/README.md shows.",
    });
  return { value: read.value.entries.map(({ value }) => value), faults };
}
