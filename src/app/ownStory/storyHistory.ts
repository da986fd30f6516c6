import type { OwnStory } from "./ownStory";

/** A story with what it was before, and what was undone. */
export interface StoryHistory {
  readonly now: OwnStory;
  /** The latest last. */
  readonly past: readonly OwnStory[];
  /** The next first. */
  readonly future: readonly OwnStory[];
  /** What was last written in, and when in milliseconds: letters written in one go are one step. */
  readonly writing: { readonly field: string; readonly at: number } | null;
}

/** So many steps can be undone. */
const MOST_STEPS = 200;
/** So long a pause ends what is written in one go, in milliseconds. */
const PAUSE = 1500;

/** A history that begins with a story. */
export function beginHistory(now: OwnStory): StoryHistory {
  return { now, past: [], future: [], writing: null };
}

/** The history after an edit; `writing`: the field that was written in, and when. An edit that changes nothing is none. */
export function edited(history: StoryHistory, next: OwnStory, writing: StoryHistory["writing"] = null): StoryHistory {
  const { now, past, writing: before } = history;
  if (next === now) return history;
  const goesOn =
    writing !== null && before !== null && writing.field === before.field && writing.at - before.at < PAUSE;
  return { now: next, past: goesOn ? past : [...past, now].slice(-MOST_STEPS), future: [], writing };
}

/** The history one step back; the same where there is none. */
export function undone(history: StoryHistory): StoryHistory {
  const { now, past, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : { now: before, past: past.slice(0, -1), future: [now, ...future], writing: null };
}

/** The history with the last undone step done again; the same where there is none. */
export function redone(history: StoryHistory): StoryHistory {
  const { now, past, future } = history;
  const [after, ...later] = future;
  return after === undefined ? history : { now: after, past: [...past, now], future: later, writing: null };
}
