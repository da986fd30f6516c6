import type { Language } from "../../language/Language";
import { placesByName } from "../../language/placesByName";
import { countDays, type DayCount } from "../../record/countDays";
import { DAY_FRAME, type DayRange } from "../../record/day";
import { areasFirst, groupOrder } from "../../record/groupOrder";
import { stretchesOn } from "../../record/stretchesOn";
import { createIndex, type RecordIndex } from "../../record/recordIndex";
import type { GroupId, PartyId, Place, PlaceId, Span, Track, TruceRecord } from "../../record/types";
import type { ChronicleSort } from "../../state/chronicleSort";
import { historyBars, type History } from "../../symbology/historyBars";

/** A place with its whole history. */
export interface PlaceLine {
  readonly kind: "place";
  readonly place: Place;
  readonly history: History;
  /** What the filter leaves of its spans, earliest first. */
  readonly spans: readonly Span[];
  /** Days under siege, full or partial, in the frame, whatever the filter leaves. */
  readonly siege: DayCount;
}

/** A line of the chronicle: the heading of a group, or a place. */
export type ChronicleLine = { readonly kind: "group"; readonly group: GroupId } | PlaceLine;

export interface ChronicleChoice {
  readonly sort: ChronicleSort;
  readonly layers: ReadonlySet<Track>;
  /** Only statuses to which this party belongs; null: all. */
  readonly party: PartyId | null;
  readonly language: Language;
}

/** The lines of the chronicle: every place on which, within the choice, a status is recorded on a day of the frame; under headings where they are sorted by area. */
export function chronicleLines(
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  { sort, layers, party, language }: ChronicleChoice,
  frame: DayRange = DAY_FRAME,
): readonly ChronicleLine[] {
  const places = party === null ? record.places : placesOfParty(record.places, index, party);
  const placesIndex = party === null ? index : createIndex({ places });
  const lines = [...places.values()].toSorted(placesByName(language)).flatMap((place): PlaceLine[] => {
    const spans = placesIndex
      .spansOf(place.id)
      .filter((span) => layers.has(span.track) && touches(span, frame))
      .toSorted(bySpanStart);
    if (spans.length === 0) return [];
    const history = inLayers(historyBars(placesIndex, place.id, frame), layers);
    return [
      { kind: "place", place, history, spans, siege: countDays(stretchesOn(index.spansOf(place.id), "siege"), frame) },
    ];
  });
  if (sort === "area") return underHeadings(lines);
  return lines.toSorted((a, b) => ORDERS[sort](a, b));
}

/** The parties that belong to a status anywhere in the record. */
export function partiesOfSpans(places: Iterable<Place>): ReadonlySet<PartyId> {
  return new Set([...places].flatMap((place) => place.spans.flatMap(({ parties }) => parties)));
}

function placesOfParty(
  places: ReadonlyMap<PlaceId, Place>,
  index: RecordIndex,
  party: PartyId,
): ReadonlyMap<PlaceId, Place> {
  const withSpans = (place: Place): Place => ({
    ...place,
    spans: index.spansOf(place.id).filter(({ parties }) => parties.includes(party)),
  });
  return new Map([...places].map(([id, place]) => [id, withSpans(place)]));
}

function touches({ from, to }: Span, { earliest, latest }: DayRange): boolean {
  return from.earliest <= latest && (to === null || to.latest > earliest);
}

function inLayers(history: History, layers: ReadonlySet<Track>): History {
  return {
    siege: layers.has("siege") ? history.siege : [],
    encircled: layers.has("siege") ? history.encircled : [],
    truce: layers.has("truce") ? history.truce : [],
    evacuation: layers.has("evacuation") ? history.evacuation : [],
  };
}

function underHeadings(lines: readonly PlaceLine[]): readonly ChronicleLine[] {
  return groupOrder(lines.map(({ place }) => place)).flatMap((group): ChronicleLine[] => {
    const own = lines.filter(({ place }) => place.group === group);
    if (own.length === 0) return [];
    return [{ kind: "group", group }, ...own.toSorted((a, b) => areasFirst(a.place, b.place))];
  });
}

const bySpanStart = (a: Span, b: Span): number =>
  a.from.earliest - b.from.earliest || a.from.latest - b.from.latest || (a.key < b.key ? -1 : 1);

/** The first days that a status of a track may have held and surely held; places without one come last. */
function firstOn({ spans }: PlaceLine, track: Track): readonly [number, number] {
  const first = spans.find((span) => span.track === track);
  return first ? [first.from.earliest, first.from.latest] : [Number.MAX_SAFE_INTEGER, 0];
}

function earlierOn(track: Track): (a: PlaceLine, b: PlaceLine) => number {
  return (a, b) => {
    const [first, second] = [firstOn(a, track), firstOn(b, track)];
    return first[0] - second[0] || first[1] - second[1];
  };
}

const ORDERS: Readonly<Record<Exclude<ChronicleSort, "area">, (a: PlaceLine, b: PlaceLine) => number>> = {
  "siege-start": earlierOn("siege"),
  duration: (a, b) => b.siege.least - a.siege.least || b.siege.most - a.siege.most,
  evacuation: earlierOn("evacuation"),
};
