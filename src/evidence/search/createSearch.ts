import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { foldName, foldWords, withoutJoinedArticle } from "../foldName";
import type { SearchEntry, SearchHit } from "./searchEntries";

/** The kinds of what is found, in the order in which they are shown. */
const SEARCH_KINDS = ["place", "event", "agreement", "party"] as const;

/** What a query found of one kind, best first. */
export interface FoundKind {
  readonly kind: SearchHit["kind"];
  readonly hits: readonly SearchHit[];
  /** How many there are; `hits` holds the best of them. */
  readonly count: number;
}

/** What a query found. */
export interface SearchFound {
  readonly kinds: readonly FoundKind[];
  readonly count: number;
  /** Nothing holds all of the words: these hold some, or are named among them. */
  readonly isPartial: boolean;
}

export type Search = (query: string) => SearchFound;

/** The longest query that is looked at, in characters and in words; what comes after is left out. */
const LONGEST = { characters: 120, words: 10 };
/** How many are shown of each kind. */
const MOST: Readonly<Record<SearchHit["kind"], number>> = { place: 6, event: 12, agreement: 4, party: 4 };
/** What scores less than this part of the best of its kind is noise: a likeness of letters. */
const NOISE = 0.25;
const FIELDS = ["whole", "names", "about", "when", "words"] as const;
const WEIGHTS = { whole: 6, names: 4, about: 2, when: 2, words: 1 };

interface ScoredHit {
  readonly hit: SearchHit;
  readonly score: number;
}

interface FoldedEntry {
  readonly id: number;
  /** Names with all their words in one, as one types "kafrbatna". */
  readonly whole: string;
  readonly names: string;
  readonly about: string;
  readonly when: string;
  readonly words: string;
}

/** A search over entries: any spelling in either script, beginnings of words, small slips of the hand. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<FoldedEntry>({
    fields: [...FIELDS],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHTS,
      fuzzy: (term) => slips(term, 8),
      prefix: (term) => term.length > 1,
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  index.addAll(entries.map(folded));
  const hitsOf = (results: readonly SearchResult[]): readonly ScoredHit[] =>
    results.flatMap(({ id, score }) => {
      const hit = typeof id === "number" ? entries[id]?.hit : undefined;
      return hit ? [{ hit, score }] : [];
    });

  return (query) => {
    const words = foldWords(query.slice(0, LONGEST.characters)).slice(0, LONGEST.words);
    if (words.length === 0) return { kinds: [], count: 0, isPartial: false };
    const whole: Query = {
      queries: spellings(foldName(query.slice(0, LONGEST.characters))),
      fields: ["whole"],
      fuzzy: (term) => slips(term, 6),
    };
    const together = (combineWith: "AND" | "OR"): Query => ({
      combineWith: "OR",
      queries: [{ combineWith, queries: words.map((word) => ({ queries: spellings(word) })) }, whole],
    });
    const all = index.search(together("AND"));
    const found = all.length > 0 || words.length === 1 ? all : index.search(together("OR"));
    const named = index.search({ queries: runsOf(words), fields: ["whole"], fuzzy: false, prefix: false });
    const hits = [...hitsOf(found), ...hitsOf(named).filter(({ hit }) => hit.kind === "place")];
    const kinds = SEARCH_KINDS.flatMap((kind) => foundOf(kind, hits));
    return {
      kinds,
      count: kinds.reduce((sum, { count }) => sum + count, 0),
      isPartial: all.length === 0 && hits.length > 0,
    };
  };
}

function foundOf(kind: SearchHit["kind"], found: readonly ScoredHit[]): readonly FoundKind[] {
  const own = found.filter(({ hit }) => hit.kind === kind);
  const best = Math.max(0, ...own.map(({ score }) => score));
  const heard = own.filter(({ score }) => score >= best * NOISE).toSorted((a, b) => b.score - a.score);
  const hits = [...new Set(heard.map(({ hit }) => hit))];
  return hits.length === 0 ? [] : [{ kind, hits: hits.slice(0, MOST[kind]), count: hits.length }];
}

function folded({ names, about, when, words }: SearchEntry, id: number): FoldedEntry {
  const split = (texts: readonly string[]): string => [...new Set(texts.flatMap(foldWords))].join(" ");
  return {
    id,
    whole: [...new Set(names.map(foldName))].join(" "),
    names: split(names),
    about: split(about),
    when: split(when),
    words: split(words),
  };
}

/** How many letters may be wrong. Figures are meant as they stand: 2015 is no slip for 2016. */
function slips(term: string, longFrom: number): number | false {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < longFrom ? 1 : 2;
}

/** Words that follow each other, up to three, in one: a name may stand in the midst of a query ("truce in Beit Sahm"). */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, at) =>
    [1, 2, 3]
      .filter((length) => at + length <= words.length)
      .map((length) => foldName(words.slice(at, at + length).join(""))),
  );
}

/** A folded word, and what stands behind an article that was joined to it. */
function spellings(word: string): string[] {
  const bare = withoutJoinedArticle(word);
  return bare === null ? [word] : [word, bare];
}
