import { ADDRESS_CODECS, type AddressChoices, type AddressKey, type Codec } from "./addressCodecs";
import { noticeText } from "./noticeText";

/** A value of the address that was passed over. */
export interface AddressNotice {
  readonly key: AddressKey;
  /** As it stood there, cut to what a line holds. Text, never markup. */
  readonly value: string;
}

/** What an address says. */
export interface AddressReading {
  readonly choices: AddressChoices;
  readonly notices: readonly AddressNotice[];
}

/**
 * Reads a query string (`location.search`), however damaged: each key on its own, what cannot be read becomes its default with a
 * notice, an empty value is none, and keys that are not ours are passed over in silence.
 */
export function readAddress(search: string): AddressReading {
  const values = new URLSearchParams(search);
  const notices: AddressNotice[] = [];
  function read<Key extends AddressKey>(key: Key): AddressChoices[Key] {
    const codec = ADDRESS_CODECS[key];
    const text = values.get(key) ?? "";
    if (text === "") return codec.fallback;
    const { value, rejected } = codec.parse(text);
    if (rejected !== null) notices.push({ key, value: noticeText(rejected) });
    return value;
  }
  const choices: AddressChoices = {
    screen: read("screen"),
    day: read("day"),
    compare: read("compare"),
    swipe: read("swipe"),
    sort: read("sort"),
    party: read("party"),
    place: read("place"),
    event: read("event"),
    story: read("story"),
    layers: read("layers"),
    according: read("according"),
    lang: read("lang"),
    map: read("map"),
    theme: read("theme"),
  };
  return { choices, notices };
}

/** The query string that says `choices`, with the foreign keys of `search` as they stood there; empty where nothing is to be said. */
export function printAddress(choices: AddressChoices, search: string): string {
  const own = PRINTED.flatMap((key) => pairOf(key, choices[key]));
  const foreign = search
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && !isOurs(pair));
  const pairs = [...own, ...foreign];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** The order in which an address says its keys. */
const PRINTED = [
  "screen",
  "day",
  "compare",
  "swipe",
  "sort",
  "party",
  "place",
  "event",
  "story",
  "layers",
  "according",
  "lang",
  "map",
  "theme",
] as const satisfies readonly AddressKey[];

function pairOf<Key extends AddressKey>(key: Key, value: AddressChoices[Key]): readonly string[] {
  const codec: Codec<AddressChoices[Key]> = ADDRESS_CODECS[key];
  const text = codec.print(value);
  return text === codec.print(codec.fallback) ? [] : [`${key}=${encodeURIComponent(text).replaceAll("%2C", ",")}`];
}

function isOurs(pair: string): boolean {
  const [name] = new URLSearchParams(pair).keys();
  return name !== undefined && Object.hasOwn(ADDRESS_CODECS, name);
}
