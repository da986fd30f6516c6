import type { Day } from "../record/day";
import type { PlaceChange, RecordIndex } from "../record/recordIndex";
import type { Place, PlaceId, Track, TruceRecord } from "../record/types";
import { changeTime } from "./changeTime";
import type { Translate } from "./createTranslate";
import { describeBesieged, type BesiegedWords } from "./describeBesieged";
import { describeDifference, differenceKey, stateDifference, type StateDifference } from "./describePlaceChange";
import { formatList } from "./formatList";
import { whereChanged } from "./whereChanged";

/** Places that changed in the same way. */
interface ChangeGroup {
  readonly difference: StateDifference;
  readonly places: readonly Place[];
}

/**
 * How fully changes are told, the shortest last: the first groups, the first group, of that the foremost change; the same without the count
 * of others where it is that of the place asked for; only whom it is about; only where, `whereChanged`; one place and how many more, with since
 * when and without; only how many, or that the place asked for is among them.
 */
export type ChangeForm = "full" | "short" | "main" | "own" | "names" | "where" | "one" | "undated" | "count";

/** So many groups are told at most; the rest is counted. */
const MOST_GROUPS: Readonly<Record<ChangeForm, number>> = {
  full: 3,
  short: 1,
  main: 1,
  own: 1,
  names: 1,
  where: 0,
  one: 0,
  undated: 0,
  count: 0,
};
/** So many places of a group are named; more are counted. */
const MOST_NAMES = 3;
/** The changes are told in so many letters at most, unless a single group is longer. */
const MOST_LETTERS = 100;

/** What changed between two days, in words. */
export interface ChangeWords {
  /** "Daraya: besieged → evacuated". */
  readonly changes: string;
  readonly besieged: BesiegedWords;
}

/**
 * What changed between two days. Places that changed alike are told together. From a later day to an earlier one it says what is not
 * yet so; about more than one day's changes it says since when. The place `first` is told before others. Null where nothing changed
 * that has words.
 */
export function changeWords(
  record: TruceRecord,
  index: RecordIndex,
  before: Day,
  after: Day,
  t: Translate,
  first: PlaceId | null = null,
  form: ChangeForm = "full",
): ChangeWords | null {
  const [earlier, later] = before <= after ? [before, after] : [after, before];
  const groups = groupsOf(record, index.changes(earlier, later), first);
  if (groups.length === 0) return null;
  const told = tellGroups(groups, form, record, t, first);
  return {
    changes: form === "undated" && before < after ? told : changeTime(told, index, before, after, t),
    besieged: describeBesieged(record, index, after, t),
  };
}

/** The groups, the most telling first: the place asked for, then evacuations, sieges, truces, and within these the larger. */
function groupsOf(record: TruceRecord, changes: readonly PlaceChange[], first: PlaceId | null): readonly ChangeGroup[] {
  const told = changes.flatMap((change) => {
    const place = record.places.get(change.place);
    const difference = stateDifference(change);
    const key = differenceKey(difference);
    return place && key !== "" ? [{ place, difference, key }] : [];
  });
  const groups = new Map<string, ChangeGroup>();
  for (const { place, difference, key } of told) {
    const group = place.id === first ? `first ${key}` : key;
    groups.set(group, { difference, places: [...(groups.get(group)?.places ?? []), place] });
  }
  const rank = ({ difference, places }: ChangeGroup): number => {
    if (places.some(({ id }) => id === first)) return 0;
    const track = (["evacuation", "siege", "truce"] as const).findIndex((one) => hasChanged(difference, one));
    return track + 1;
  };
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || b.places.length - a.places.length);
}

function hasChanged(difference: StateDifference, track: Track): boolean {
  return difference[track].ended.length + difference[track].begun.length > 0;
}

function tellGroups(
  groups: readonly ChangeGroup[],
  form: ChangeForm,
  record: TruceRecord,
  t: Translate,
  first: PlaceId | null,
): string {
  const own = groups[0]?.places.find(({ id }) => id === first);
  const isOwn = form === "own" && own !== undefined;
  const isFull = isOwn || form === "full" || form === "short" || form === "main";
  const texts: string[] = [];
  let letters = 0;
  for (const group of groups.slice(0, MOST_GROUPS[form])) {
    const text = isFull
      ? tellGroup(group, record, t, isOwn || form === "main" ? 1 : undefined)
      : t("time.change.in-place", { place: nameOf(group.places, record, t) });
    if (texts.length > 0 && letters + text.length > MOST_LETTERS) break;
    letters += text.length;
    texts.push(text);
  }
  if (isOwn) return texts.join("");
  if (form === "one" || form === "undated") return t("time.change.in-place", { place: oneOf(groups, own, t) });
  // "5 places; 3 other places changed" names none.
  const isNameless = !isFull && form !== "count" && isUnnamed(groups[0]?.places ?? [], record);
  if (form === "where" || isNameless) {
    const changed = groups.flatMap(({ places }) => places);
    const more = { place: own?.name[t.language] ?? "", count: changed.length - 1 };
    const isAmong = own !== undefined && changed.length > 1;
    const place = isAmong ? t("time.change.and-more", more) : (whereChanged(changed, record.places, t) ?? "");
    return t("time.change.in-place", { place });
  }
  const others = groups.slice(texts.length).reduce((sum, { places }) => sum + places.length, 0);
  if (form === "count") {
    return t("time.change.in-place", { place: own?.name[t.language] ?? t("time.change.places", { count: others }) });
  }
  if (others > 0) texts.push(t("time.change.others", { count: others }));
  return texts.join(t.language === "ar" ? "؛ " : "; ");
}

/** The place asked for or, of those with the foremost change, the one with the shortest name; and how many more changed. */
function oneOf(groups: readonly ChangeGroup[], own: Place | undefined, t: Translate): string {
  const names = (groups[0]?.places ?? []).map(({ name }) => name[t.language]);
  const [shortest = ""] = names.toSorted((a, b) => a.length - b.length);
  const place = own?.name[t.language] ?? shortest;
  const count = groups.reduce((sum, { places }) => sum + places.length, 0) - 1;
  return count > 0 ? t("time.change.and-more", { place, count }) : place;
}

/** `most`: so many of its changes, the foremost first; all, where left out. */
function tellGroup({ difference, places }: ChangeGroup, record: TruceRecord, t: Translate, most?: number): string {
  const [only] = places;
  const kind = places.length === 1 && only ? only.kind : "area";
  return t("time.change.place", {
    place: nameOf(places, record, t),
    change: describeDifference(difference, kind, t, most),
  });
}

function nameOf(places: readonly Place[], record: TruceRecord, t: Translate): string {
  if (places.length <= MOST_NAMES) {
    return formatList(
      places.map((place) => place.name[t.language]),
      t.language,
    );
  }
  const area = sharedArea(places, record);
  return area
    ? t("time.change.places-in", { count: places.length, area: area.name[t.language] })
    : t("time.change.places", { count: places.length });
}

/** The smallest area in which all of the places lie. */
function sharedArea(places: readonly Place[], record: TruceRecord): Place | undefined {
  const [one] = places;
  // An area that changed as its places did is one of them: the list has a line for it too.
  const isWithin = (place: Place, area: PlaceId): boolean => place.id === area || place.areas.includes(area);
  const shared = one && [...one.areas, one.id].find((area) => places.every((place) => isWithin(place, area)));
  return shared === undefined ? undefined : record.places.get(shared);
}

/** Whether places are told by their number alone. */
function isUnnamed(places: readonly Place[], record: TruceRecord): boolean {
  return places.length > MOST_NAMES && sharedArea(places, record) === undefined;
}
