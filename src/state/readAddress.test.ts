import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../language/Language";
import { DAY_FRAME, dayOfIso } from "../record/day";
import { ACCOUNTS, TRACKS, type Track } from "../record/types";
import { ADDRESS_CODECS, type AddressChoices, type Codec } from "./addressCodecs";
import { ALL_LAYERS, FIRST_DAY } from "./appState";
import { MAP_BOUNDS, roundedView, ZOOM_LIMITS } from "./cameraView";
import { CHRONICLE_SORTS } from "./chronicleSort";
import { SCREEN_IDS } from "./screenId";
import { printLastingAddress } from "./printLastingAddress";
import { printAddress, readAddress } from "./readAddress";

const FIRST_SIGHT: AddressChoices = {
  screen: "map",
  compare: null,
  swipe: null,
  sort: "area",
  party: null,
  story: null,
  day: FIRST_DAY,
  place: null,
  event: null,
  layers: ALL_LAYERS,
  according: null,
  lang: null,
  map: null,
  theme: null,
};
const [west, south, east, north] = MAP_BOUNDS;
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const days = fc.integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest });
const places = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const layers = fc.subarray([...TRACKS]).map((tracks) => new Set<Track>(tracks));
const views = fc
  .record({
    latitude: real(south, north),
    longitude: real(west, east),
    zoom: real(ZOOM_LIMITS.farthest, ZOOM_LIMITS.nearest),
  })
  .map(roundedView);
const choices: fc.Arbitrary<AddressChoices> = fc.record({
  screen: fc.constantFrom(...SCREEN_IDS),
  day: days,
  compare: fc.option(days),
  swipe: fc.option(fc.integer({ min: 0, max: 100 })),
  sort: fc.constantFrom(...CHRONICLE_SORTS),
  party: fc.option(places),
  place: fc.option(places),
  event: fc.option(fc.record({ event: places, claim: fc.option(places) })),
  story: fc.option(fc.record({ story: places, chapter: fc.option(places) })),
  layers,
  according: fc.option(fc.constantFrom(...ACCOUNTS)),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  map: fc.option(views),
  theme: fc.option(fc.constantFrom("light" as const, "dark" as const)),
});

/** What a codec prints for any text, and what it prints for that. */
function printedTwice<Value>(codec: Codec<Value>, text: string): readonly [string, string] {
  const printed = codec.print(codec.parse(text).value);
  return [printed, printed === "" ? "" : codec.print(codec.parse(printed).value)];
}
const EVERY_CODEC: readonly ((text: string) => readonly [string, string])[] = [
  (text) => printedTwice(ADDRESS_CODECS.screen, text),
  (text) => printedTwice(ADDRESS_CODECS.day, text),
  (text) => printedTwice(ADDRESS_CODECS.sort, text),
  (text) => printedTwice(ADDRESS_CODECS.party, text),
  (text) => printedTwice(ADDRESS_CODECS.place, text),
  (text) => printedTwice(ADDRESS_CODECS.event, text),
  (text) => printedTwice(ADDRESS_CODECS.story, text),
  (text) => printedTwice(ADDRESS_CODECS.layers, text),
  (text) => printedTwice(ADDRESS_CODECS.according, text),
  (text) => printedTwice(ADDRESS_CODECS.lang, text),
  (text) => printedTwice(ADDRESS_CODECS.map, text),
  (text) => printedTwice(ADDRESS_CODECS.theme, text),
];

describe("what is printed is read back", () => {
  test("all of an address", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readAddress(printAddress(chosen, ""))).toEqual({ choices: chosen, notices: [] });
      }),
    );
  });

  test("and printed again the same, whatever was typed", () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_CODEC), texts, (print, text) => {
        const [once, twice] = print(text);
        expect(twice).toBe(once);
      }),
    );
  });

  test("any query string at all is read without an error, and the reading can be printed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.string({ unit: "binary" })), (search) => {
        const read = readAddress(`?${search}`);
        expect(readAddress(printAddress(read.choices, "")).choices).toEqual(read.choices);
      }),
    );
  });
});

test("the example of the README says what it seems to say", () => {
  const { choices: read, notices } = readAddress(
    "?day=2016-03-04&place=douma&layers=siege,truce&according=un&lang=ar&map=33.53,36.42,10.5&theme=dark",
  );
  expect(notices).toEqual([]);
  expect(read).toEqual({
    screen: "map",
    compare: null,
    swipe: null,
    sort: "area",
    party: null,
    day: dayOfIso("2016-03-04"),
    place: "douma",
    event: null,
    story: null,
    layers: new Set(["siege", "truce"]),
    according: "un",
    lang: "ar",
    map: { latitude: 33.53, longitude: 36.42, zoom: 10.5 },
    theme: "dark",
  });
});

test("what is as it is at first is left out", () => {
  expect(printAddress(FIRST_SIGHT, "")).toBe("");
  expect(printAddress({ ...FIRST_SIGHT, place: "douma", layers: new Set(["truce", "siege"]) }, "")).toBe(
    "?place=douma&layers=siege,truce",
  );
});

test("an address without layers says so, for an empty value would say nothing", () => {
  expect(printAddress({ ...FIRST_SIGHT, layers: new Set() }, "")).toBe("?layers=none");
  expect(readAddress("?layers=none").choices.layers.size).toBe(0);
  expect(readAddress("?layers=").choices.layers).toBe(ALL_LAYERS);
});

describe("bad input", () => {
  test.each([
    ["day", "2016-13-45"],
    ["day", "2016-02-30"],
    ["day", "2010-01-01"],
    ["day", "2019-01-01"],
    ["day", "4 March 2016"],
    ["day", "16864"],
    ["place", "<script>"],
    ["place", "../douma"],
    ["place", "Douma"],
    ["place", "دوما"],
    ["layers", "x"],
    ["lang", "fr"],
    ["map", "91,36,10"],
    ["map", "33.5,361,10"],
    ["map", "33.5,36.3,99"],
    ["map", "33.5,36.3"],
    ["map", "33.5,36.3,10,4"],
    ["map", "NaN,NaN,NaN"],
    ["map", "1e1,36.3,10"],
    ["map", "0x21,36.3,10"],
    ["theme", "blue"],
    ["according", "everybody"],
    ["according", "UN"],
    ["swipe", "101"],
    ["swipe", "-1"],
    ["swipe", "half"],
    ["sort", "name"],
    ["sort", "Area"],
    ["party", "<script>"],
    ["party", "جيش الإسلام"],
    ["party", "un,siege-watch"],
    ["screen", "globe"],
    ["screen", "Chronicle"],
  ] as const)("%s=%s falls back to the first sight, with a notice that quotes it", (key, value) => {
    const read = readAddress(`?${key}=${encodeURIComponent(value)}`);
    expect(read.choices).toEqual(FIRST_SIGHT);
    expect(read.notices).toEqual([{ key, value }]);
  });

  test("one bad value spoils no other", () => {
    const { choices: read, notices } = readAddress("?day=2016-13-45&place=douma&lang=ar&theme=blue");
    expect(read).toEqual({ ...FIRST_SIGHT, place: "douma", lang: "ar" });
    expect(notices.map((notice) => notice.key)).toEqual(["day", "theme"]);
  });

  test("of the layers the good ones are kept", () => {
    const { choices: read, notices } = readAddress("?layers=siege,x,truce,<b>");
    expect(read.layers).toEqual(new Set(["siege", "truce"]));
    expect(notices).toEqual([{ key: "layers", value: "x,<b>" }]);
  });

  test("a value that is written twice counts as first written", () => {
    expect(readAddress("?place=douma&place=daraya").choices.place).toBe("douma");
  });

  test("a broken percent sign is no error", () => {
    expect(readAddress("?place=%E0%A4%A&%=%").notices.map((notice) => notice.key)).toEqual(["place"]);
  });

  test("a notice quotes at most forty characters, none of which turns the line", () => {
    const [notice] = readAddress(`?place=${"x".repeat(100_000)}%20`).notices;
    expect(notice?.value).toHaveLength(40);
    const [turned] = readAddress("?place=a%E2%80%AEb%0Ac%00d").notices;
    expect(turned?.value).toBe("a b c d");
  });
});

describe("keys that are not ours", () => {
  test("are passed over in silence and stay as they were", () => {
    const search = "?utm_source=a%20b+c&day=2016-03-05&fbclid=x%2Cy&&flag&constructor=1";
    expect(readAddress(search).notices).toEqual([]);
    expect(printAddress({ ...FIRST_SIGHT, place: "douma" }, search)).toBe(
      "?place=douma&utm_source=a%20b+c&fbclid=x%2Cy&flag&constructor=1",
    );
  });

  test("are kept by any address", () => {
    const keys = fc.stringMatching(/^utm_[a-z]{1,8}$/);
    fc.assert(
      fc.property(choices, keys, fc.webQueryParameters(), (chosen, key, value) => {
        const pair = `${key}=${encodeURIComponent(value)}`;
        expect(printAddress(chosen, `?${pair}`).replace(/^\?/, "").split("&")).toContain(pair);
      }),
    );
  });
});

test("a link that others keep bears its day, even the one with which the page begins", () => {
  const { choices } = readAddress("?place=douma&lang=ar");
  expect(printAddress(choices, "")).toBe("?place=douma&lang=ar");
  expect(printLastingAddress(choices)).toBe("?day=2016-03-04&place=douma&lang=ar");
  expect(printLastingAddress(readAddress("").choices)).toBe("?day=2016-03-04");
  const later = readAddress("?day=2018-04-01&place=douma").choices;
  expect(printLastingAddress(later)).toBe(printAddress(later, ""));
});
