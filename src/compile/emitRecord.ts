import { createHash } from "node:crypto";
import type { Day } from "../record/day";
import type { Story } from "../record/story";
import type { GroupId } from "../record/types";
import type { CompiledRecord } from "./compileRecord";
import type { ChangeEntry } from "./schemas";

/** A story as a list of them names it. */
export interface StoryEntry extends Pick<Story, "id" | "title" | "summary"> {
  /** Address of its file, relative to the site's root. */
  readonly address: string;
  /** The days of its first and last chapter. */
  readonly days: readonly [Day, Day];
}

/** The files of the record as the site serves them. */
export interface EmittedRecord {
  /** Content hash of all of the record: the data version. */
  readonly version: string;
  /** Address of the states file, relative to the site's root: `record/states.1a2b3c4d.json`. */
  readonly states: string;
  /** Addresses of the evidence files by group. */
  readonly evidence: Readonly<Record<GroupId, string>>;
  readonly stories: readonly StoryEntry[];
  /** Address of what a search looks through: `record/search.1a2b3c4d.json`. */
  readonly search: string;
  /** What stands at each address. */
  readonly files: ReadonlyMap<string, string>;
  /** What was changed in the record, the newest first. */
  readonly changes: readonly ChangeEntry[];
}

const HASH_LENGTH = 8;

/** The same record gives the same bytes and the same addresses, on every machine and in every order of files. */
export function emitRecord({ states, evidence, stories, searchTexts, draft }: CompiledRecord): EmittedRecord {
  const evidenceTexts = evidence.map((ofGroup) => ({ group: ofGroup.group, text: JSON.stringify(ofGroup) }));
  const version = hashOf([JSON.stringify(states), ...evidenceTexts.map(({ text }) => text)].join("\n"));
  const { type, ...members } = states;
  const statesText = JSON.stringify({ type, version, ...members });
  const statesAddress = `record/states.${hashOf(statesText)}.json`;
  const files = new Map([[statesAddress, statesText]]);
  const addresses: Record<GroupId, string> = {};
  for (const { group, text } of evidenceTexts) {
    const address = `record/evidence/${group}.${hashOf(text)}.json`;
    addresses[group] = address;
    files.set(address, text);
  }
  const storyEntries = stories.map((story): StoryEntry => {
    const { id, title, summary, chapters } = story;
    const text = JSON.stringify(story);
    const address = `record/stories/${id}.${hashOf(text)}.json`;
    files.set(address, text);
    const days = chapters.flatMap(({ day, until }) => [day, until ?? day]);
    return { id, title, summary, address, days: [Math.min(...days), Math.max(...days)] };
  });
  const searchText = JSON.stringify(searchTexts);
  const search = `record/search.${hashOf(searchText)}.json`;
  files.set(search, searchText);
  return {
    version,
    states: statesAddress,
    evidence: addresses,
    stories: storyEntries.toSorted((a, b) => a.days[0] - b.days[0]),
    files,
    search,
    changes: draft.changes,
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
}
