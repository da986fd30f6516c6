import type { EventDraft } from "./readEvents";
import type { StoryGround } from "./unborneFacts";
import { wordedFacts } from "./wordedFacts";

/** What stories can rest on: what each event tells, and the names of what the record knows. `named`: places, parties and sources. */
export function storyGround(events: readonly EventDraft[], named: readonly Iterable<unknown>[]): StoryGround {
  return {
    events: new Map(
      events.map(({ entry }) => {
        const { id, sources: _sources, ...told } = entry;
        return [id, wordedFacts(told)] as const;
      }),
    ),
    names: new Set(named.flatMap((things) => [...things].flatMap((thing) => [...wordedFacts(thing).names]))),
  };
}
