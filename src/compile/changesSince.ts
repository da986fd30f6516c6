import * as v from "valibot";
import { hashOfEntry, TOLD_KINDS, type KeptVersion } from "./keptVersion";
import type { Texts } from "./readEntries";
import { entriesOf } from "./recordEntries";

/** An entry that is not what it was in an earlier version. */
export interface ChangeSince {
  readonly kind: "place" | "event" | "party";
  readonly id: string;
  readonly change: "added" | "changed" | "removed";
  /** What it is called or says now; null: it is gone. */
  readonly words: { readonly en: string; readonly ar: string } | null;
}

const KIND_OF = { places: "place", events: "event" } as const;
const words = v.object({ en: v.string(), ar: v.string() });

/** What a kept version holds of a party. */
const TOLD_OF_PARTY = ["name", "short", "kind", "descriptor"] as const;

/** The places, events and parties that are not as they were in a kept version; those that are gone come last. */
export function changesSince({ entries, states }: KeptVersion, now: Texts): readonly ChangeSince[] {
  const changes = TOLD_KINDS.flatMap((kind): readonly ChangeSince[] => {
    const before = new Map(Object.entries(entries[kind]));
    const after = entriesOf(now, kind);
    const present = [...after].flatMap(([id, entry]): readonly ChangeSince[] => {
      const hash = before.get(id);
      if (hash === hashOfEntry(entry)) return [];
      const said = v.safeParse(words, entry[kind === "places" ? "name" : "summary"]);
      const change = hash === undefined ? "added" : "changed";
      return [{ kind: KIND_OF[kind], id, change, words: said.success ? said.output : null }];
    });
    const gone = [...before.keys()].filter((id) => !after.has(id));
    return [
      ...present,
      ...gone.map((id): ChangeSince => ({ kind: KIND_OF[kind], id, change: "removed", words: null })),
    ];
  });
  return [...changes, ...partiesSince(states.parties, now)].toSorted(
    (a, b) => Number(a.change === "removed") - Number(b.change === "removed"),
  );
}

function partiesSince(before: KeptVersion["states"]["parties"], now: Texts): readonly ChangeSince[] {
  const told = (party: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(TOLD_OF_PARTY.map((field) => party[field] ?? null));
  const older = new Map(before.map((party) => [party.id, told(party)]));
  const after = entriesOf(now, "parties");
  const present = [...after].flatMap(([id, entry]): readonly ChangeSince[] => {
    const was = older.get(id);
    if (was === told(entry)) return [];
    const said = v.safeParse(words, entry["name"]);
    const change = was === undefined ? "added" : "changed";
    return [{ kind: "party", id, change, words: said.success ? said.output : null }];
  });
  const gone = [...older.keys()].filter((id) => !after.has(id));
  return [...present, ...gone.map((id): ChangeSince => ({ kind: "party", id, change: "removed", words: null }))];
}
