import { kept } from "virtual:embed-versions";
import * as v from "valibot";
import { messages as arabic } from "../../language/catalogues/pinned.ar.po";
import { messages as english } from "../../language/catalogues/pinned.en.po";
import type { Translate } from "../../language/createTranslate";
import type { TruceRecord } from "../../record/types";
import { loadEmbedRecord } from "./loadEmbedRecord";
import { PinnedNote } from "./PinnedNote";

/** An entry of the record that is not what it was in the version that an embed stays with. */
export interface ChangedEntry {
  readonly kind: "place" | "event" | "party";
  readonly id: string;
  readonly change: "added" | "changed" | "removed";
  /** What it is called or says now; null: it is gone. */
  readonly words: { readonly en: string; readonly ar: string } | null;
}

/** An earlier version of the record with what shows that it is one; a part of its own, so that other embeds are not heavier for it. */
export interface PinnedPart {
  readonly record: TruceRecord;
  readonly changes: readonly ChangedEntry[];
  /** Where the version's stories are. */
  readonly stories: URL;
  readonly PinnedNote: typeof PinnedNote;
}

const changesSchema = v.array(
  v.object({
    kind: v.picklist(["place", "event", "party"]),
    id: v.string(),
    change: v.picklist(["added", "changed", "removed"]),
    words: v.nullable(v.object({ en: v.string(), ar: v.string() })),
  }),
);

/** Fetches a version of the record that is kept, and the words around it, which `t` learns; null where it cannot be had. Never rejects. */
export async function loadPinned(version: string, root: URL, t: Translate): Promise<PinnedPart | null> {
  const states = Object.hasOwn(kept, version) && kept[version];
  if (!states) return null;
  try {
    const folder = new URL(`embed/versions/${version}/`, root);
    const [record, changes] = await Promise.all([
      loadEmbedRecord(new URL(states, root).href),
      loadChanges(new URL("changes.json", folder)),
    ]);
    if (!record.ok || !changes) return null;
    // In both languages they weigh less than the headers of a file for each.
    t.learn(t.language === "ar" ? arabic : english);
    return { record: record.value, changes, stories: new URL("stories/", folder), PinnedNote };
  } catch {
    return null;
  }
}

async function loadChanges(address: URL): Promise<readonly ChangedEntry[] | null> {
  const response = await fetch(address);
  if (response.ok) return v.parse(changesSchema, await response.json());
  await response.body?.cancel();
  return null;
}
