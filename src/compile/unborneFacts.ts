import { isoOfDay } from "../record/day";
import type { StorySentence } from "../record/storySentences";
import type { EventId } from "../record/types";
import { namesIn, numbersIn, type WordedFacts } from "./wordedFacts";

/** What the sentences of stories are held against. */
export interface StoryGround {
  /** By the event's id. */
  readonly events: ReadonlyMap<EventId, WordedFacts>;
  /** Words of the names of places, parties and sources. */
  readonly names: ReadonlySet<string>;
}

/** A run of time is worked out from two days: no event holds it. */
const RUN_OF_TIME = /\b(?:\p{L}+|\d+) (?:day|week|month|year)s?\b/giu;

/**
 * Numbers and, in English, names that a sentence has and none of the events that it cites, nor a day that it leads to. `cited`: the events
 * that count beside those that it links to.
 */
export function unborneFacts(
  { text, links }: StorySentence,
  language: "en" | "ar",
  ground: StoryGround,
  cited: readonly EventId[] = [],
): readonly string[] {
  const events = [...cited, ...links.flatMap((to) => (to.kind === "event" ? [to.id] : []))];
  const facts = events.flatMap((id) => ground.events.get(id) ?? []);
  const days = links.flatMap((to) => (to.kind === "day" ? isoOfDay(to.day).split("-").map(Number).map(String) : []));
  const isBorne = (number: string): boolean =>
    days.includes(number) || facts.some(({ numbers }) => numbers.has(number));
  const numbers = numbersIn(text.replaceAll(RUN_OF_TIME, ""), language === "en").filter((number) => !isBorne(number));
  if (language === "ar") return numbers;
  const names = namesIn(text, false).filter(
    (name) => !ground.names.has(name) && !facts.some((one) => one.names.has(name)),
  );
  return [...numbers, ...names];
}
