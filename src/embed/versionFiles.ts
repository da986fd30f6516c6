import { LANGUAGES } from "../language/Language";
import { openStory } from "../record/openStory";
import type { WireStates } from "../record/wire";
import { leanStates } from "./leanStates";
import { packStates, type PackedStates } from "./packStates";
import { storyIn } from "./storyIn";

/** A version of the record that is kept, and what has changed since. */
export interface EarlierVersion {
  readonly version: string;
  readonly states: WireStates;
  readonly stories: readonly { readonly id: string }[];
  readonly changes: readonly unknown[];
}

export interface VersionFiles {
  /** Of each version its states, packed. Their file is named by its content: another program may pack the same version otherwise. */
  readonly states: ReadonlyMap<string, PackedStates>;
  /** All others, by name below the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** The form of a story's id: it becomes a file's name. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The files by which embeds stay with earlier versions of the record: of each its states, its stories in either language and what has
 * changed since. The present version needs none.
 */
export function versionFiles(versions: readonly EarlierVersion[], present: string): VersionFiles {
  const packed = new Map<string, PackedStates>();
  const files = new Map<string, string>();
  for (const { version, states, stories, changes } of versions) {
    if (version === present) continue;
    const folder = `embed/versions/${version}/`;
    packed.set(version, packStates(leanStates(states)));
    files.set(`${folder}changes.json`, JSON.stringify(changes));
    for (const story of stories) {
      const opened = openStory(story);
      const { id } = story;
      if (!opened.ok || !ID.test(id)) continue;
      for (const language of LANGUAGES)
        files.set(`${folder}stories/${id}.${language}.json`, JSON.stringify(storyIn(opened.value, language)));
    }
  }
  return { states: packed, files };
}
