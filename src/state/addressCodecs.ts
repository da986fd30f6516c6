import { LANGUAGES, type Language } from "../language/Language";
import { DAY_FRAME, dayOfIso, isoOfDay, type Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { StoryChoice } from "../record/storyChoice";
import { ACCOUNTS, TRACKS, type Account, type PartyId, type PlaceId, type Track } from "../record/types";
import type { Scheme } from "../symbology/flavours";
import { ALL_LAYERS, FIRST_DAY } from "./appState";
import { CHRONICLE_SORTS, type ChronicleSort } from "./chronicleSort";
import { SCREEN_IDS, type ScreenId } from "./screenId";
import { isWithinMap, roundedView, type CameraView } from "./cameraView";

/** What an address says, by its keys. */
export interface AddressChoices {
  readonly screen: ScreenId;
  readonly day: Day;
  readonly compare: Day | null;
  readonly swipe: number | null;
  readonly sort: ChronicleSort;
  readonly party: PartyId | null;
  readonly place: PlaceId | null;
  readonly event: EventChoice | null;
  readonly story: StoryChoice | null;
  readonly layers: ReadonlySet<Track>;
  readonly according: Account | null;
  readonly lang: Language | null;
  readonly map: CameraView | null;
  readonly theme: Scheme | null;
}

export type AddressKey = keyof AddressChoices;

/** What a text stands for, and what of it could not be read. */
export interface Reading<Value> {
  readonly value: Value;
  /** The part that was passed over; null where all was read. */
  readonly rejected: string | null;
}

/** How one key is written in the address. `parse(print(value))` gives the value, and `print(parse(text))` a text that `print` gave. */
export interface Codec<Value> {
  /** Never throws: what cannot be read becomes `fallback`, and is told. */
  parse(text: string): Reading<Value>;
  print(value: Value): string;
  /** What is meant where the key is left out. */
  readonly fallback: Value;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
const CHOICE = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z0-9]+(?:-[a-z0-9]+)*))?$/;
const LONGEST_CHOICE = 200;
const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,15})?`;
const VIEW = new RegExp(`^(${NUMBER}),(${NUMBER}),(${NUMBER})$`);
/** Says that no layer is drawn: an empty value would say nothing. */
const NO_LAYER = "none";

function oneOf<Value extends string, Fallback extends Value | null>(
  values: readonly Value[],
  fallback: Fallback,
): Codec<Value | Fallback> {
  return {
    parse(text) {
      const value = values.find((one) => one === text);
      return value === undefined ? { value: fallback, rejected: text } : { value, rejected: null };
    },
    print: (value) => value ?? "",
    fallback,
  };
}

/** A day of the timeline. */
function dayOr<Fallback extends Day | null>(fallback: Fallback): Codec<Day | Fallback> {
  return {
    parse(text) {
      const found = dayOfIso(text);
      const isShown = found !== null && found >= DAY_FRAME.earliest && found <= DAY_FRAME.latest;
      return isShown ? { value: found, rejected: null } : { value: fallback, rejected: text };
    },
    print: (value) => (value === null ? "" : isoOfDay(value)),
    fallback,
  };
}

/** A part in per cent, whole. */
const swipe: Codec<number | null> = {
  parse: (text) =>
    /^(?:\d{1,2}|100)$/.test(text) ? { value: Number(text), rejected: null } : { value: null, rejected: text },
  print: (value) => (value === null ? "" : String(value)),
  fallback: null,
};

/** A place or party, by its id. */
const oneById: Codec<string | null> = {
  parse(text) {
    const isId = text.length <= LONGEST_ID && ID.test(text);
    return isId ? { value: text, rejected: null } : { value: null, rejected: text };
  },
  print: (value) => value ?? "",
  fallback: null,
};

/** An id, or an id and that of a part of it: `douma-truce-2016-03.russia-affirms`. */
function choice<Value>(
  valueOf: (id: string, part: string | null) => Value,
  partsOf: (value: Value) => readonly [string, string | null],
): Codec<Value | null> {
  return {
    parse(text) {
      const [, id, part = null] = (text.length <= LONGEST_CHOICE && CHOICE.exec(text)) || [];
      return id === undefined ? { value: null, rejected: text } : { value: valueOf(id, part), rejected: null };
    },
    print: (value) => (value === null ? "" : partsOf(value).filter(Boolean).join(".")),
    fallback: null,
  };
}

/** An event, or a claim about it. */
const event = choice<EventChoice>(
  (id, claim) => ({ event: id, claim }),
  (value) => [value.event, value.claim],
);

/** A story, or a chapter of it. */
const story = choice<StoryChoice>(
  (id, chapter) => ({ story: id, chapter }),
  (value) => [value.story, value.chapter],
);

const layers: Codec<ReadonlySet<Track>> = {
  parse(text) {
    if (text === NO_LAYER) return { value: new Set(), rejected: null };
    const named = text.split(",");
    const known = TRACKS.filter((track) => named.includes(track));
    const rejected = named.filter((name) => !TRACKS.some((track) => track === name)).join(",");
    return {
      value: known.length === 0 || known.length === TRACKS.length ? ALL_LAYERS : new Set(known),
      rejected: rejected === "" ? null : rejected,
    };
  },
  print: (value) => (value.size === 0 ? NO_LAYER : TRACKS.filter((track) => value.has(track)).join(",")),
  fallback: ALL_LAYERS,
};

const map: Codec<CameraView | null> = {
  parse(text) {
    const [, latitude, longitude, zoom] = VIEW.exec(text) ?? [];
    const view = { latitude: Number(latitude), longitude: Number(longitude), zoom: Number(zoom) };
    return isWithinMap(view) ? { value: roundedView(view), rejected: null } : { value: null, rejected: text };
  },
  print: (value) => (value === null ? "" : [value.latitude, value.longitude, value.zoom].map(plain).join(",")),
  fallback: null,
};

/** Never in powers of ten: `1e-7` is no coordinate that `parse` knows. */
const plain = (value: number): string => (Object.is(value, -0) ? "0" : String(value));

/** Every key of the address. */
export const ADDRESS_CODECS: { readonly [Key in AddressKey]: Codec<AddressChoices[Key]> } = {
  screen: oneOf(SCREEN_IDS, "map"),
  day: dayOr(FIRST_DAY),
  compare: dayOr(null),
  swipe,
  sort: oneOf<ChronicleSort, ChronicleSort>(CHRONICLE_SORTS, "area"),
  party: oneById,
  place: oneById,
  event,
  story,
  layers,
  according: oneOf<Account, null>(ACCOUNTS, null),
  lang: oneOf(LANGUAGES, null),
  map,
  theme: oneOf<Scheme, null>(["light", "dark"], null),
};
