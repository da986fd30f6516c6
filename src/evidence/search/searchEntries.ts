import { formatDay } from "../../language/formatDay";
import type { Translate } from "../../language/createTranslate";
import { isoOfDay } from "../../record/day";
import type { SearchTexts } from "../../record/openSearchTexts";
import type { EventBrief, Name, Party, Place, PlaceId, Text, TruceRecord } from "../../record/types";
import { placeOfEvent } from "../placeOfEvent";

/** Something that a search can find. */
export type SearchHit =
  | { readonly kind: "place"; readonly place: Place }
  /** `place`: in whose sheet it is told. */
  | { readonly kind: "event"; readonly event: EventBrief; readonly place: PlaceId; readonly summary: Text | null }
  | { readonly kind: "agreement"; readonly event: EventBrief }
  | { readonly kind: "party"; readonly party: Party };

/** A thing with the words by which it is found. */
export interface SearchEntry {
  readonly hit: SearchHit;
  /** What it is called. */
  readonly names: readonly string[];
  /** What the places and parties that it concerns are called. */
  readonly about: readonly string[];
  readonly when: readonly string[];
  /** What else is said of it. */
  readonly words: readonly string[];
}

/**
 * All that can be found in the record, with its words in both languages; kinds of events and places in the words of `t`. An event that no
 * sheet tells of is found only where it is an agreement.
 */
export function searchEntries(
  record: TruceRecord,
  { events: searched, aliases }: SearchTexts,
  t: Translate,
): readonly SearchEntry[] {
  const ceasefires = new Map(record.nationalCeasefires.map(({ event, name }) => [event, name]));
  const namesOfPlace = (place: Place): readonly string[] => [...inBoth(place.name), ...place.aliases];
  const namesOfParty = (party: Party): readonly string[] => [
    ...inBoth(party.name),
    ...inBoth(party.short),
    ...(aliases.get(party.id) ?? []),
  ];
  const places = [...record.places.values()].map((place): SearchEntry => ({
    hit: { kind: "place", place },
    names: namesOfPlace(place),
    about: [],
    when: [],
    words: [t(`evidence.kind.${place.kind}`)],
  }));
  const parties = [...record.parties.values()].map((party): SearchEntry => ({
    hit: { kind: "party", party },
    names: namesOfParty(party),
    about: [],
    when: [],
    words: inBoth(party.descriptor),
  }));
  const events = [...record.events.values()].flatMap((event): readonly SearchEntry[] => {
    const told = searched.get(event.id);
    const known = <Thing>(ids: readonly string[], things: ReadonlyMap<string, Thing>): readonly Thing[] =>
      ids.flatMap((id) => things.get(id) ?? []);
    const entry = {
      names: inBoth(ceasefires.get(event.id) ?? null),
      about: [
        ...known([...event.places, ...event.destinations], record.places).flatMap(namesOfPlace),
        ...known(told?.parties ?? [], record.parties).flatMap(namesOfParty),
      ],
      when: datesOf(event),
      words: [
        t(`evidence.event-kind.${event.kind}`),
        event.kind.replaceAll("-", " "),
        ...inBoth(told?.summary ?? null),
      ],
    };
    const place = placeOfEvent(record, event, null);
    const summary = told?.summary ?? null;
    const hits: readonly SearchHit[] = [
      ...(place === null ? [] : [{ kind: "event", event, place, summary } as const]),
      ...(told?.isAgreement === true ? [{ kind: "agreement", event } as const] : []),
    ];
    return hits.map((hit) => ({ ...entry, hit }));
  });
  return [...places, ...events, ...parties];
}

function inBoth(text: Name | Text | null): readonly string[] {
  return text === null ? [] : [text.en, text.ar ?? ""];
}

/** The dates as people type them: 2015-10-01, in words of both languages. */
function datesOf({ date: { start, end } }: EventBrief): readonly string[] {
  return [start, ...(end ? [end] : [])].flatMap(({ nominal, precision }) => [
    isoOfDay(nominal).slice(0, { day: 10, month: 7, year: 4 }[precision]),
    formatDay(nominal, "en", precision),
    formatDay(nominal, "ar", precision),
  ]);
}
