import { localeOf, type Language } from "../language/Language";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import { TRACKS, type Place, type PlaceState, type Track, type TruceRecord } from "../record/types";
import { placeSearch } from "./placeSearch";

/** From the pockets at the city's edge outward; groups that are not named here follow. */
const GROUPS_FIRST = ["eastern-ghouta", "south-damascus", "western-ghouta", "north-west", "qalamoun-homs"] as const;

/** Places of which no status is recorded on any day: where people were taken, what events name in passing. */
const OTHER_PLACES = "other";

/** What the list can be sorted by. */
export const LIST_SORTS = ["area", "name", "status"] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** A place and what is shown of its state. Both stay the same objects from day to day until the state changes. */
export interface ListRow {
  readonly place: Place;
  readonly state: PlaceState;
}

/** Rows under one heading: a group of the record, a status, or none where the list is sorted by name. */
export interface ListSection {
  /** A group's id or `other`, a status word's id, or empty. */
  readonly id: string;
  readonly rows: readonly ListRow[];
}

export interface ListOptions {
  readonly sort: ListSort;
  readonly query: string;
  readonly layers: ReadonlySet<Track>;
  readonly language: Language;
}

/** The headings of a list sorted by status, what tells most first. */
const STATUS_SECTIONS = [
  "evacuating",
  "besieged",
  "partially-besieged",
  "disputed",
  "in-force",
  "denied",
  "emptied",
  "none",
] as const;
type StatusSection = (typeof STATUS_SECTIONS)[number];

/** The places that answer to the query, in sections, with their states on a day. */
export function listSections(
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  day: Day,
  { sort, query, layers, language }: ListOptions,
): readonly ListSection[] {
  const isFound = placeSearch(query);
  const rows = [...record.places.values()]
    .filter(isFound)
    .toSorted(byName(language))
    .map((place): ListRow => ({ place, state: index.placeStateAt(place.id, day) }));
  if (sort === "name") return rows.length === 0 ? [] : [{ id: "", rows }];
  if (sort === "status") return sectionsBy(rows, ({ state }) => statusSection(state, layers), STATUS_SECTIONS);
  const others = [...record.places.values()].map(({ group }) => group);
  const groups = [...new Set<string>([...GROUPS_FIRST, ...others]), OTHER_PLACES];
  return sectionsBy(rows.toSorted(areasFirst), ({ place }) => groupOf(place), groups);
}

/** How many rows there are, and on how many of them something holds in the layers shown. */
export function countRows(
  sections: readonly ListSection[],
  layers: ReadonlySet<Track>,
): { readonly shown: number; readonly held: number } {
  const rows = sections.flatMap((section) => section.rows);
  return { shown: rows.length, held: rows.filter(({ state }) => isHeld(state, layers)).length };
}

/** Whether anything holds in the layers shown. */
export function isHeld(state: PlaceState, layers: ReadonlySet<Track>): boolean {
  return TRACKS.some((track) => layers.has(track) && state[track].length > 0);
}

function groupOf({ group, spans }: Place): string {
  return spans.length === 0 ? OTHER_PLACES : group;
}

/** Areas before places, the whole before its parts; otherwise as they were. */
function areasFirst({ place: a }: ListRow, { place: b }: ListRow): number {
  const rank = ({ kind, areas }: Place): number => (kind === "area" ? areas.length : Infinity);
  const [first, second] = [rank(a), rank(b)];
  return first === second ? 0 : first - second;
}

function statusSection(state: PlaceState, layers: ReadonlySet<Track>): StatusSection {
  const statuses = TRACKS.filter((track) => layers.has(track)).flatMap((track) =>
    state[track].map(({ span }) => span.status),
  );
  if (statuses.includes("evacuating") || statuses.includes("stalled")) return "evacuating";
  const first = (["besieged", "partially-besieged", "disputed", "in-force", "denied"] as const).find((one) =>
    statuses.includes(one),
  );
  if (first !== undefined) return first;
  return statuses.length > 0 ? "emptied" : "none";
}

function sectionsBy(
  rows: readonly ListRow[],
  idOf: (row: ListRow) => string,
  order: readonly string[],
): readonly ListSection[] {
  return order
    .map((id) => ({ id, rows: rows.filter((row) => idOf(row) === id) }))
    .filter((section) => section.rows.length > 0);
}

/** In the order of the language's alphabet, the article left out: al-Tal stands under T, as in a gazetteer. */
function byName(language: Language): (a: Place, b: Place) => number {
  const { compare } = new Intl.Collator(localeOf(language));
  const keys = new Map<Place, string>();
  const keyOf = (place: Place): string => {
    const key = keys.get(place) ?? withoutArticle(place.name[language]);
    keys.set(place, key);
    return key;
  };
  return (a, b) => compare(keyOf(a), keyOf(b)) || (a.id < b.id ? -1 : 1);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:al-|ال)/iu, "");
}
