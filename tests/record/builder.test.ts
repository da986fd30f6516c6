import { describe, expect, test } from "vitest";
import { firstChoices, type BuilderChoices } from "../../src/app/builder/BuilderChoices";
import { describeView } from "../../src/app/builder/describeView";
import { embedValues } from "../../src/app/builder/embedValues";
import { pageOfChoices } from "../../src/app/builder/pageOfChoices";
import { ownPicture, pictureOfChoices } from "../../src/app/builder/pictureOfChoices";
import { addressOfEmbed } from "../../src/embed/code/addressOfEmbed";
import { embedChoices } from "../../src/embed/page/embedChoices";
import { createTranslate } from "../../src/language/createTranslate";
import { formatDay } from "../../src/language/formatDay";
import { loadMessages } from "../../src/language/loadMessages";
import { dayOfIso } from "../../src/record/day";
import { createIndex } from "../../src/record/recordIndex";
import { FIRST_STATE } from "../../src/state/appState";
import { compiledRecord } from "./compiledRecord";

const { record } = await compiledRecord();
const t = { en: createTranslate("en", await loadMessages("en")), ar: createTranslate("ar", await loadMessages("ar")) };
const dayOf = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const FIRST = firstChoices(FIRST_STATE, "en", () => true);
const SITE = "https://maps.example/";

/** What an embed of these choices reads out of the address that it gets. */
function heard(changed: Partial<BuilderChoices>) {
  const address = new URL(addressOfEmbed(SITE, embedValues({ ...FIRST, ...changed }, record.version)));
  return { path: address.pathname, ...embedChoices(address.search) };
}

describe("an embed shows what was chosen", () => {
  test.each<[string, Partial<BuilderChoices>]>([
    ["day", { day: dayOf("2018-04-01") }],
    ["days", { days: { earliest: dayOf("2016-01-01"), latest: dayOf("2016-12-31") } }],
    ["place", { place: "douma" }],
    ["area", { area: "eastern-ghouta" }],
    ["layers", { layers: new Set(["truce"] as const) }],
    ["layers", { layers: new Set() }],
    ["according", { according: "un" }],
    ["language", { language: "ar" }],
    ["theme", { theme: "dark" }],
    ["accent", { accent: "#8a2b0e" }],
    ["hasControls", { hasControls: false }],
    ["title", { title: `"><script>&place=x#` }],
    ["credit", { credit: "Map: The Daily Example" }],
    ["steps", { steps: [dayOf("2013-10-15"), dayOf("2018-04-14")] }],
    ["story", { story: { story: "al-qadam-2015", chapter: "double-siege" } }],
  ])("%s", (_, changed) => {
    expect(heard(changed)).toMatchObject(changed);
  });

  test("and, pinned, the version of the data", () => {
    expect(heard({}).version).toBeNull();
    expect(heard({ isPinned: true }).version).toBe(record.version);
  });

  test("in Arabic on a page of its own", () => {
    expect(heard({}).path).toBe("/embed/");
    expect(heard({ language: "ar" }).path).toBe("/ar/embed/");
  });
});

test("with a story, what the story sets is not said", () => {
  const values = embedValues(
    {
      ...FIRST,
      place: "douma",
      area: "eastern-ghouta",
      steps: [1, 2],
      story: { story: "al-qadam-2015", chapter: null },
    },
    record.version,
  );
  expect(values).toEqual({ story: "al-qadam-2015" });
});

test("a reader's own story, whose file only the reader has, is not begun with", () => {
  const view = { ...FIRST_STATE, screen: "stories" as const, story: { story: "own", chapter: null } };
  expect(firstChoices(view, "en", (id) => id === "al-qadam-2015").story).toBeNull();
  expect(firstChoices(view, "en", () => true).story).toEqual(view.story);
});

describe("what a map shows is said in words", () => {
  const view = { ...FIRST, day: dayOf("2016-03-04") };

  test("how many places of how many, and what of truces", () => {
    expect(describeView(record, view, t.en)).toMatch(
      /^On 4 March 2016, \d+ of the \d+ places on record are mapped as besieged, \d+ of them partially\. A truce is disputed in \d+ places?.*\.$/,
    );
    expect(describeView(record, view, t.ar)).toMatch(/^في 4 آذار 2016 يُظهر السجل \d+ .+ من أصل \d+ يضمّها، .+\.$/);
  });

  test("with the open place, and whose account it is", () => {
    const words = describeView(record, { ...view, place: "douma", according: "un" }, t.en);
    expect(words).toMatch(/^According to the United Nations’ lists: On 4 March 2016, .* Douma: Besieged/);
  });

  test("of layers that are not drawn nothing", () => {
    const truce = describeView(record, { ...view, layers: new Set(["truce"]) }, t.en);
    expect(truce).toMatch(/^Map of 4 March 2016, from a record of \d+ places\. A truce/);
    expect(truce).not.toContain("besieged");
    const none = describeView(record, { ...view, place: "douma", layers: new Set() }, t.en);
    expect(none).not.toMatch(/besieged|truce is|Besieged/);
  });

  test("where nothing was besieged that is said", () => {
    expect(describeView(record, { ...view, day: dayOf("2011-03-15") }, t.en)).toMatch(
      /^On 15 March 2011, none of the \d+ places on record is mapped as besieged\.$/,
    );
  });
});

describe("of an area's map the places in it are counted, and no others", () => {
  const days = ["2012-01-01", "2013-11-15", "2016-03-04", "2018-04-05"].map(dayOf);
  const index = createIndex(record, null);
  const places = [...record.places.values()];
  const areas = places.filter(
    ({ id, kind }) => kind === "area" || kind === "valley" || places.some((place) => place.areas.includes(id)),
  );
  const membersOf = (area: string): readonly string[] =>
    places
      .filter(({ id, areas: within }) => within.includes(area) && !places.some((place) => place.areas.includes(id)))
      .map(({ id }) => id);
  const holds = (id: string, day: number, status: string): boolean =>
    index.placeStateAt(id, day).siege.some((held) => held.certainty === "certain" && held.span.status === status);

  test.each(["en", "ar"] as const)("of every area of the record, in %s", (language) => {
    expect(areas.length).toBeGreaterThan(20);
    expect(areas.filter(({ id }) => membersOf(id).length > 1).length).toBeGreaterThan(10);
    for (const { id, name } of areas)
      for (const day of days) {
        const words = describeView(record, { ...FIRST, day, area: id }, t[language]);
        const date = formatDay(day, language);
        const members = membersOf(id);
        const wholly = members.filter((place) => holds(place, day, "besieged"));
        const partially = members.filter(
          (place) => holds(place, day, "partially-besieged") && !wholly.includes(place),
        ).length;
        const [all, held, area] = [members.length, wholly.length + partially, name[language]];
        const kind = all === 0 ? "area" : held === 0 ? "area-no-siege" : "area-siege";
        const sentence = t[language](`builder.describe-${kind}`, { date, all, held, partially, area });
        expect(sentence).toContain(area);
        expect(words.startsWith(sentence)).toBe(true);
        // Not the places of the record, of which most are not in it.
        expect(words).not.toMatch(/\b1\d\d\b/);
      }
  });

  test("of one with many, in sentences", () => {
    const view = { ...FIRST, day: dayOf("2016-03-04"), area: "al-marj" };
    expect(describeView(record, view, t.en)).toMatch(
      /^On 4 March 2016, 3 of the 4 places on record in al-Marj are mapped as besieged, all of them wholly\. /,
    );
    expect(describeView(record, view, t.ar)).toMatch(
      /^في 4 آذار 2016 يُظهر السجل 3 أماكن محاصرة من أصل 4 يضمّها في المرج، كلها حصاراً كاملاً\. /,
    );
  });

  test("of one with a single place, none, and one that holds something itself", () => {
    const of = (area: string, iso: string, changed: Partial<BuilderChoices> = {}): string =>
      describeView(record, { ...FIRST, day: dayOf(iso), area, ...changed }, t.en);
    expect(of("northern-homs", "2012-01-01")).toMatch(
      /^On 1 January 2012, the one place on record in Northern Homs countryside is not mapped as besieged\./,
    );
    expect(of("rashidin", "2017-04-15")).toMatch(/^Map of al-Rashidin on 15 April 2017\. al-Rashidin: /);
    expect(of("eastern-ghouta", "2016-03-04", { layers: new Set(["siege"]) })).toMatch(
      /^On 4 March 2016, \d+ of the \d+ places on record in Eastern Ghouta .*\. Eastern Ghouta: Besieged/,
    );
    // Chosen as the place too, it is told of once.
    const twice = of("eastern-ghouta", "2016-03-04", { place: "eastern-ghouta" });
    expect(twice.match(/Eastern Ghouta: /g)).toHaveLength(1);
    expect(of("no-such-area", "2016-03-04")).toMatch(/ of the \d+ places on record are mapped /);
  });
});

describe("where no frame may stand there is a picture", () => {
  test("of the day, of the place, of the chapter", () => {
    const pathOf = (changed: Partial<BuilderChoices>, told: Parameters<typeof pictureOfChoices>[1] = null) =>
      pictureOfChoices({ ...FIRST, ...changed }, told);
    expect(pathOf({ day: dayOf("2016-08-26") })).toMatchObject({ path: "day/2016-08-26/card.png", isExact: true });
    expect(pathOf({ place: "douma", language: "ar" })).toMatchObject({
      path: "ar/place/douma/card.png",
      isExact: true,
    });
    const story = { story: "al-qadam-2015", chapter: null };
    expect(pathOf({ story }, { number: 2, day: 1, place: null }).path).toBe("story/al-qadam-2015/2.png");
  });

  test("and one that shows something else says so", () => {
    const of = (changed: Partial<BuilderChoices>) => pictureOfChoices({ ...FIRST, ...changed }, null);
    expect(of({ day: dayOf("2015-05-05") })).toMatchObject({ path: "card.png", isExact: false });
    expect(of({ day: dayOf("2015-05-05"), place: "douma" }).path).toBe("place/douma/card.png");
    expect(of({ layers: new Set(["siege"]) }).isExact).toBe(false);
    expect(of({ according: "un" }).isExact).toBe(false);
    // The picture of a day is of Damascus: where an area fills the map, its own stands there.
    const area = { path: "place/northern-aleppo/card.png", place: "northern-aleppo", isExact: false };
    expect(of({ area: "northern-aleppo" })).toMatchObject(area);
    expect(of({ area: "northern-aleppo", day: dayOf("2016-08-26") })).toMatchObject(area);
    expect(of({ area: "northern-aleppo", place: "azaz" }).path).toBe("place/azaz/card.png");
    expect(ownPicture({ ...FIRST, area: "northern-aleppo" }).path).toBe("truceline-2016-03-04-northern-aleppo.png");
  });
});

test("a page of the site is named where its address alone gives just this embed", () => {
  const pageOf = (changed: Partial<BuilderChoices>) => {
    const choices = { ...FIRST, ...changed };
    return pageOfChoices(choices, embedValues(choices, record.version));
  };
  expect(pageOf({})).toBe("day/2016-03-04/");
  expect(pageOf({ place: "douma", language: "ar" })).toBe("ar/place/douma/");
  expect(pageOf({ story: { story: "al-qadam-2015", chapter: null } })).toBe("story/al-qadam-2015/");
  expect(pageOf({ story: { story: "al-qadam-2015", chapter: "double-siege" } })).toBe(
    "story/al-qadam-2015/double-siege/",
  );
  expect(pageOf({ place: "douma", day: dayOf("2016-08-26") })).toBeNull();
  expect(pageOf({ title: "My own" })).toBeNull();
  expect(pageOf({ day: dayOf("2015-05-05") })).toBeNull();
});
