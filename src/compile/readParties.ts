import type { Party, PartyId } from "../record/types";
import type { Checked, Fault } from "./fault";
import { readEntries, type Entry, type Texts } from "./readEntries";
import { parseEdtfDate } from "./parseEdtf";
import { partySchema, type PartyEntry } from "./schemas";
import { unknownId } from "./unknownId";

export const PARTIES_FILE = "parties.yaml";

/** A party and on whose side it stands: the party that it is part of, acts for or sides with. */
export interface PartyDraft extends Party {
  readonly standsWith: PartyId | null;
  readonly aliases: readonly string[];
  /** What an editor must know, in English only. */
  readonly note: string | null;
}

/** What stands in `parties.yaml`. */
export interface ReadParties {
  readonly parties: ReadonlyMap<PartyId, PartyDraft>;
  /** All ids in the file; null where it could not be read. */
  readonly ids: ReadonlySet<PartyId> | null;
}

/** Reads the parties and checks whom they stand with. */
export function readParties(texts: Texts): Checked<ReadParties> {
  const read = readEntries(texts, { file: PARTIES_FILE, schema: () => partySchema });
  const ids = read.value.complete ? new Set(read.value.ids.keys()) : null;
  const faults: Fault[] = [...read.faults];
  const parties = new Map<PartyId, PartyDraft>();
  for (const entry of read.value.entries) {
    faults.push(...dateFaults(entry), ...parentFaults(entry, ids));
    const { id, name, short, kind, descriptor, aliases = [], parent, parentIs, note = null } = entry.value;
    const standsWith = parent !== undefined && parentIs !== "grew-out-of" ? parent : null;
    parties.set(id, { id, name, short, kind, descriptor, standsWith, aliases, note });
  }
  for (const { value, whereOf } of read.value.entries)
    if (isInCircle(value.id, parties))
      faults.push({
        ...whereOf(["parent"]),
        message: `The party "${value.id}" is, through its parents, its own parent.`,
        remedy: "Take one parent out of the circle.",
      });
  faults.push(...sharedSpellings(read.value.entries));
  return { value: { parties, ids }, faults };
}

function dateFaults({ value, whereOf }: Entry<PartyEntry>): readonly Fault[] {
  return (["from", "to"] as const).flatMap((key) => {
    const text = value[key];
    const date = text === undefined ? null : parseEdtfDate(text);
    return !date || date.ok ? [] : [{ ...whereOf([key]), message: date.failure, remedy: "Write it as EDTF." }];
  });
}

function parentFaults({ value, whereOf }: Entry<PartyEntry>, ids: ReadonlySet<PartyId> | null): readonly Fault[] {
  const { parent, parentIs } = value;
  if (parent === undefined && parentIs === undefined) return [];
  if (parent === undefined || parentIs === undefined)
    return [
      {
        ...whereOf([parent === undefined ? "parentIs" : "parent"]),
        message: '"parent" and "parentIs" belong together, and one is missing.',
        remedy: "Add it, or take the other out.",
      },
    ];
  return unknownId("party", parent, ids, whereOf(["parent"]));
}

/** Every name or alias that stands for another party already: whoever looks it up must find one. */
function sharedSpellings(entries: readonly Entry<PartyEntry>[]): readonly Fault[] {
  const bearers = new Map<string, PartyId>();
  return entries.flatMap(({ value: { id, name, aliases = [] }, whereOf }) => {
    const spellings = [
      { spelling: name.en, path: ["name", "en"] },
      { spelling: name.ar, path: ["name", "ar"] },
      ...aliases.map((spelling, at) => ({ spelling, path: ["aliases", at] })),
    ];
    return spellings.flatMap(({ spelling, path }): readonly Fault[] => {
      const plain = spelling.normalize("NFC").toLowerCase();
      const bearer = bearers.get(plain);
      if (bearer === undefined) bearers.set(plain, id);
      if (bearer === undefined || bearer === id) return [];
      const message = `"${spelling}" stands for ${bearer} already.`;
      return [{ ...whereOf(path), message, remedy: "Leave it with one party, or merge the two." }];
    });
  });
}

function isInCircle(id: PartyId, parties: ReadonlyMap<PartyId, PartyDraft>): boolean {
  const seen = new Set<PartyId>();
  for (let at = parties.get(id)?.standsWith; at; at = parties.get(at)?.standsWith) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
