import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { embedAddress } from "../../src/embed/element/embedAddress";
import { readChildMessage } from "../../src/embed/element/readChildMessage";
import { TrucelineMap } from "../../src/embed/element/truceline-map";
import { readGoTo } from "../../src/embed/hosts/readGoTo";
import { embedChoices } from "../../src/embed/page/embedChoices";
import { isoOfDay } from "../../src/record/day";

/**
 * Contract 1 as other people's pages rely on it, written out here once more: no name and no value may come from the code. What EMBEDDING.md
 * promises stays; a line may be added here, none may be changed.
 */
const TYPES = readFileSync(join(import.meta.dirname, "../../src/embed/element/types/truceline-map.d.ts"), "utf8");
const GUIDE = readFileSync(join(import.meta.dirname, "../../EMBEDDING.md"), "utf8");

/** Addresses as they stand in pages since contract 1 began, each with what it must go on showing. */
const ADDRESSES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["day=2018-04-01", { day: "2018-04-01" }],
  ["days=2016-01-01..2016-12-31", { days: ["2016-01-01", "2016-12-31"] }],
  ["place=douma", { place: "douma" }],
  ["area=eastern-ghouta", { area: "eastern-ghouta" }],
  ["layers=siege,truce", { layers: ["siege", "truce"] }],
  ["layers=none", { layers: [] }],
  ["according=un", { according: "un" }],
  ["according=siege-watch", { according: "siege-watch" }],
  ["according=government", { according: "government" }],
  ["according=opposition", { according: "opposition" }],
  ["lang=ar", { language: "ar" }],
  ["theme=dark", { theme: "dark" }],
  ["theme=light", { theme: "light" }],
  ["accent=8a2b0e", { accent: "#8a2b0e" }],
  ["accent=%238A2B0E", { accent: "#8a2b0e" }],
  ["controls=off", { hasControls: false }],
  ["title=Daraya%2C+four+years", { title: "Daraya, four years" }],
  ["credit=Map%3A+The+Daily+Example", { credit: "Map: The Daily Example" }],
  ["steps=2013-10-15,2016-03-04,2018-04-14", { steps: ["2013-10-15", "2016-03-04", "2018-04-14"] }],
  ["story=al-qadam-2015", { story: { story: "al-qadam-2015", chapter: null } }],
  ["story=al-qadam-2015.double-siege", { story: { story: "al-qadam-2015", chapter: "double-siege" } }],
  ["version=3f9a1c2b", { version: "3f9a1c2b" }],
  ["version=2026.11.25%2B3f9a1c2b", { version: "3f9a1c2b" }],
  ["version=2026.11.25+3f9a1c2b", { version: "3f9a1c2b" }],
  ["day=2019-02-01", {}],
  ["day=2018-02-30", {}],
  ["day=2018-04-01&days=2016-01-01..2016-12-31", { days: ["2016-01-01", "2016-12-31"] }],
  ["unknown=1&childId=x&parentUrl=https%3A%2F%2Fnews.example", {}],
];

/** What an address asks for, in values that can be written down. */
function asked(query: string): Readonly<Record<string, unknown>> {
  const choices = embedChoices(`?${query}`);
  const { earliest, latest } = choices.days;
  return {
    ...choices,
    day: isoOfDay(choices.day),
    days: [isoOfDay(earliest), isoOfDay(latest)],
    layers: [...choices.layers],
    steps: choices.steps.map(isoOfDay),
  };
}

test.each(ADDRESSES)("the address ?%s shows what it always did, and nothing else", (query, wanted) => {
  const day = "steps" in wanted ? { day: "2013-10-15" } : "days" in wanted ? { day: "2016-03-04" } : {};
  expect(asked(query)).toEqual({ ...asked(""), ...day, ...wanted });
});

test("what is left out takes the default that it always took", () => {
  expect(asked("")).toEqual({
    day: "2016-03-04",
    days: ["2011-03-15", "2018-12-31"],
    place: null,
    area: null,
    layers: ["siege", "truce", "evacuation"],
    according: null,
    language: null,
    theme: null,
    accent: null,
    hasControls: true,
    title: "",
    credit: "",
    steps: [],
    story: null,
    version: null,
  });
});

describe("a day out of reach counts as left out", () => {
  const OUT = ["2011-03-14", "2019-02-01", "2018-02-30", "0000-00-00", "9999-12-31"];
  const element = (days: string) => ({ days, story: "", steps: "", controls: "" });
  const goTo = (days: string, ...wish: readonly unknown[]): unknown =>
    Reflect.apply(Reflect.get(TrucelineMap.prototype, "goTo"), element(days), wish);

  test.each(OUT)("%s: goTo gives false, the message is passed over whole, the address takes its default", (day) => {
    expect(goTo("", day)).toBe(false);
    expect(goTo("", day, "daraya")).toBe(false);
    expect(readGoTo({ truceline: 1, type: "goTo", day })).toBeNull();
    expect(readGoTo({ truceline: 1, type: "goTo", day, place: "daraya" })).toBeNull();
    expect(asked(`day=${day}`)).toEqual(asked(""));
  });

  test("so does one outside of the slider's days, but not beside a story, which goes to days of its own", () => {
    const year = { first: "2016-01-01", last: "2016-12-31" };
    const wish = { truceline: 1, type: "goTo", day: "2018-04-01" };
    expect(goTo("2016-01-01..2016-12-31", "2018-04-01")).toBe(false);
    expect(readGoTo(wish, year)).toBeNull();
    expect(readGoTo(wish)).toMatchObject({ day: "2018-04-01" });
    expect(asked("story=daraya&days=2016-01-01..2016-12-31&day=2018-04-01")).toMatchObject({ day: "2018-04-01" });
  });

  test("the guide says so", () => {
    expect(GUIDE).toMatch(/^\| `goTo` +\| the answer is `false`, and nothing moves, the place neither +\|$/m);
    expect(GUIDE).toMatch(/^\| a message `goTo` +\| it is passed over whole, its place too +\|$/m);
  });
});

const NAMES = (
  "day days place area layers according lang theme accent controls title credit steps story version" as const
).split(" ");

describe("the element", () => {
  test.each([...NAMES, "site", "packed"])("has the attribute and the property %s, in its types too", (name) => {
    expect(TrucelineMap.observedAttributes).toContain(name);
    expect(TYPES).toMatch(new RegExp(`^ {2}${name}: string;$`, "m"));
    const isHtml = name === "lang" || name === "title";
    expect(name in TrucelineMap.prototype).toBe(!isHtml);
  });

  test.each(NAMES)("hands %s on to the frame by the same name", (name) => {
    const value = name === "lang" ? "ar" : "x";
    const address = embedAddress("https://maps.example/", "https://news.example/", { [name]: value });
    expect(address?.searchParams.get(name)).toBe(value);
    expect(address?.pathname).toBe(name === "lang" ? "/ar/embed/" : "/embed/");
    expect(GUIDE).toContain(`| \`${name}\``);
  });

  test.each(["site", "packed"])("has the attribute %s, which the guide names", (name) => {
    expect(GUIDE).toContain(`\`${name}\``);
  });

  test.each(["goTo", "goToChapter"])("has the method %s", (name) => {
    expect(Reflect.get(TrucelineMap.prototype, name)).toBeTypeOf("function");
    expect(TYPES).toContain(`  ${name}(`);
    expect(GUIDE).toContain(`map.${name}(`);
  });

  test.each(["daychange", "placechange", "chapterchange"])("tells %s", (name) => {
    expect(TYPES).toContain(`  readonly ${name}: CustomEvent<`);
    expect(GUIDE).toContain(`addEventListener("${name}"`);
  });
});

describe("between frame and element", () => {
  test.each([
    { truceline: 1, type: "height", height: 520 },
    { truceline: 1, type: "ready", day: "2016-03-04", place: null },
    { truceline: 1, type: "daychange", day: "2016-03-04" },
    { truceline: 1, type: "placechange", place: "douma" },
    { truceline: 1, type: "placechange", place: null },
    { truceline: 1, type: "title", title: "Douma – Sieges and truces around Damascus" },
    { truceline: 1, type: "chapterchange", chapter: "double-siege", number: 2, count: 5 },
  ])("the element hears $type", (message) => {
    expect(readChildMessage(message)).toEqual(message);
    const [row = ""] = new RegExp(`^\\| \`${message.type}\` .*$`, "m").exec(GUIDE) ?? [];
    const held = Object.keys(message).filter((name) => name !== "truceline" && name !== "type");
    for (const name of held) expect(row).toContain(`\`${name}\``);
  });

  test.each([
    [{ day: "2018-04-01" }, { day: "2018-04-01", place: undefined, chapter: undefined }],
    [{ place: "douma" }, { day: undefined, place: "douma", chapter: undefined }],
    [{ place: null }, { day: undefined, place: null, chapter: undefined }],
    [{ chapter: "double-siege" }, { day: undefined, place: undefined, chapter: "double-siege" }],
  ])("the frame goes where it is told: %j", (wish, wanted) => {
    expect(readGoTo({ truceline: 1, type: "goTo", ...wish })).toEqual(wanted);
    for (const name of Object.keys(wish)) expect(GUIDE).toContain(`\`${name}\``);
  });

  test("the frame goes where the guide's own message tells it", () => {
    const [, body = ""] = /postMessage\(\{ truceline: 1, type: "goTo", ([^}]*)\}/.exec(GUIDE) ?? [];
    const said = Object.fromEntries(
      [...body.matchAll(/(\w+): "([^"]+)"/g)].map(([, name = "", value = ""]) => [name, value] as const),
    );
    expect(Object.keys(said)).toEqual(["day", "place"]);
    expect(readGoTo({ truceline: 1, type: "goTo", ...said })).toMatchObject(said);
  });
});
