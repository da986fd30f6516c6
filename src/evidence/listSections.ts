import type { Language } from "../language/Language";
import { placesByName } from "../language/placesByName";
import type { Day } from "../record/day";
import { areasFirst, groupOrder } from "../record/groupOrder";
import type { RecordIndex } from "../record/recordIndex";
import { TRACKS, type Place, type PlaceState, type Track, type TruceRecord } from "../record/types";

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
  /** Whether a place answers to what the reader looks for; null: every one does. */
  readonly isFound: ((place: Place) => boolean) | null;
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
  options: ListOptions,
): readonly ListSection[] {
  return listKeeper(record, index, options)(day);
}

/**
 * Gives the sections of one day after another: a row stays the same object until its place's state changes, a section until one of its
 * rows does, and the list until one of its sections does. A day on which nothing changes costs nothing.
 */
export function listKeeper(
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  { sort, isFound, layers, language }: ListOptions,
): (day: Day) => readonly ListSection[] {
  const places = [...record.places.values()]
    .filter((place) => isFound === null || isFound(place))
    .toSorted(placesByName(language));
  const order = sort === "area" ? places.toSorted(areasFirst) : places;
  const groups = [...groupOrder(record.places.values()), OTHER_PLACES];
  const inSections = (rows: readonly ListRow[]): readonly ListSection[] => {
    if (sort === "name") return rows.length === 0 ? [] : [{ id: "", rows }];
    if (sort === "status") return sectionsBy(rows, ({ state }) => statusSection(state, layers), STATUS_SECTIONS);
    return sectionsBy(rows, ({ place }) => groupOf(place), groups);
  };
  let rows: readonly ListRow[] | null = null;
  let states: ReturnType<RecordIndex["stateAt"]> | null = null;
  let sections: readonly ListSection[] = [];
  return (day) => {
    const now = index.stateAt(day);
    if (now === states) return sections;
    states = now;
    const before = rows;
    rows = order.map((place, at) => {
      const state = index.placeStateAt(place.id, day);
      const kept = before?.[at];
      return kept?.state === state ? kept : { place, state };
    });
    if (before && rows.every((row, at) => row === before[at])) return sections;
    const kept = new Map(sections.map((section) => [section.id, section]));
    sections = inSections(rows).map((section) => {
      const old = kept.get(section.id);
      return old && isSameRows(old.rows, section.rows) ? old : section;
    });
    return sections;
  };
}

function isSameRows(one: readonly ListRow[], other: readonly ListRow[]): boolean {
  return one.length === other.length && one.every((row, at) => row === other[at]);
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
  const sections = new Map<string, ListRow[]>(order.map((id) => [id, []]));
  for (const row of rows) sections.get(idOf(row))?.push(row);
  return [...sections].flatMap(([id, found]) => (found.length > 0 ? [{ id, rows: found }] : []));
}
