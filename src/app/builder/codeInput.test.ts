import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileFolder } from "../../compile/compileFolder";
import { openCompiled } from "../../compile/openCompiled";
import { CODE_KINDS, embedCode } from "../../embed/code/embedCode";
import { createTranslate } from "../../language/createTranslate";
import { LANGUAGES, type Language } from "../../language/Language";
import { loadMessages, loadPageMessages } from "../../language/loadMessages";
import { dayOfIso } from "../../record/day";
import { openStory } from "../../record/openStory";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import { ALL_LAYERS } from "../../state/appState";
import { readAddress } from "../../state/readAddress";
import type { BuilderChoices } from "./BuilderChoices";
import { firstChoices } from "./BuilderChoices";
import { codeInput, type CodeResult } from "./codeInput";
import { embedValues } from "./embedValues";

const compiled = await compileFolder(join(import.meta.dirname, "..", "..", "..", "data"));
if (!compiled.ok) throw new Error("The record has faults.");
const { record } = openCompiled(compiled.value);
const opened = openStory(JSON.parse(JSON.stringify(compiled.value.stories[0])));
if (!opened.ok) throw new Error("The story cannot be opened.");
const story = opened.value;

const WORDS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const messages = { ...(await loadMessages(language)), ...(await loadPageMessages(language)) };
      return [language, createTranslate(language, messages)] as const;
    }),
  ),
);
const WRITTEN = "What the author says of it.";
const CARRY = CODE_KINDS.filter((kind) => kind === "element" || kind === "amp" || kind === "picture");

function made(
  view: Partial<BuilderChoices> & { readonly iso: string },
  written: string | null = null,
  hostsPicture = false,
): CodeResult {
  const { iso, ...changed } = view;
  const language: Language = changed.language ?? "en";
  const t = WORDS[language];
  if (!t) throw new Error("There are no words.");
  const first = { selection: null, layers: ALL_LAYERS, according: null, screen: "map", story: null } as const;
  const choices = { ...firstChoices({ ...first, day: dayOfIso(iso) ?? 0 }, language, () => true), ...changed };
  const told = choices.story ? story : null;
  const values = embedValues(choices, record.version);
  return codeInput({ site: "https://maps.example/", record, choices, values, written, story: told, hostsPicture, t });
}

describe("of a view that has no picture of its own", () => {
  const view = { iso: "2015-07-13", place: "douma" };

  test("the picture of its place on the first day is taken, captioned and described as what it is", () => {
    const { input, automatic, picture } = made(view);
    expect(picture).toMatchObject({ path: "place/douma/card.png", isExact: false });
    expect(automatic).toContain("4 March 2016");
    // What holds in the view comes first, then that the picture is of another one.
    expect(automatic).toMatch(/^On 13 July 2015, .* The picture shows another view\. On 4 March 2016, /);
    const code = embedCode("picture", input);
    expect(/<figcaption>\s*(.*)/.exec(code)?.[1]).toContain("4 March 2016");
    expect(
      /<a href="[^"]*day=2015-07-13[^"]*">([^<]*)<\/a>\s*<\/figcaption>/
        .exec(code.replaceAll(/\s+/g, " "))?.[1]
        ?.trim(),
    ).toBe("Explore 13 July 2015 in Truceline");
  });

  test.each([
    ["en", "truceline-2015-07-13-douma.png", "13 July 2015"],
    ["ar", "truceline-2015-07-13-douma-ar.png", "13 تموز 2015"],
  ] as const)(
    "an author may host one of just this view, which is called and described so: %s",
    (language, file, date) => {
      const { input, automatic, picture } = made({ ...view, language, according: "un" }, null, true);
      expect(picture).toMatchObject({ path: file, isExact: true, isOwn: true });
      expect(automatic).toContain(date);
      expect(automatic).toBe(made({ ...view, language, according: "un" }, null, true).input.picture.description);
      expect(automatic).not.toContain("4 March 2016");
      for (const kind of CARRY) expect(embedCode(kind, input)).toContain(`src="${file}"`);
      expect(input.picture.caption).toContain(date);
      expect(input.linkWords).not.toContain(date);
    },
  );

  test("the frame is called after the day that was chosen", () => {
    expect(embedCode("frame", made(view).input)).toMatch(/title="[^"]*13 July 2015"/);
  });

  test("in Arabic too", () => {
    const { input, automatic } = made({ ...view, language: "ar" });
    expect(automatic).toContain("4 آذار 2016");
    expect(input.picture.caption).toContain("4 آذار 2016");
    expect(input.title).toContain("13 تموز 2015");
    expect(input.linkWords).toBe("استكشفوا خريطة 13 تموز 2015 في Truceline");
  });
});

test.each([
  ["en", "madaya", 'title="Map: Madaya, with sieges, truces and evacuations on 11 January 2016"'],
  ["ar", "madaya", 'title="خريطة: مضايا، مع الحصار والهدن وعمليات الإجلاء في 11 كانون الثاني 2016"'],
  ["en", null, 'title="Map: sieges, truces and evacuations around Damascus on 11 January 2016"'],
  ["en", "no-such-place", 'title="Map: sieges, truces and evacuations around Damascus on 11 January 2016"'],
] as const)(
  "in %s, with the place %s, every code with a frame calls it after the place, or after none",
  (language, place, title) => {
    const { input } = made({ iso: "2016-01-11", language, place });
    for (const kind of ["frame", "wordpress", "amp"] as const) expect(embedCode(kind, input)).toContain(title);
  },
);

test("of a view that has a picture, and of a chapter, the site's own is taken, whatever is hosted elsewhere", () => {
  expect(made({ iso: "2016-08-26" }, null, true).picture.path).toBe("day/2016-08-26/card.png");
  const told = made({ iso: "2016-03-04", story: { story: story.id, chapter: null } }, null, true);
  expect(told.picture.isOwn ?? false).toBe(false);
});

test.each([
  ["en", null, "Map: Northern Homs countryside, with"],
  ["ar", null, "خريطة: ريف حمص الشمالي، مع"],
  ["en", "madaya", "Map: Madaya, with"],
] as const)(
  "in %s, with the place %s, the frame is called after the area that fills the map where no place is chosen",
  (language, place, title) => {
    const { input } = made({ iso: "2016-01-11", language, place, area: "northern-homs" });
    expect(input.title.startsWith(title)).toBe(true);
  },
);

test.each([
  ["en", new Set(["siege"] as const), null, "Map: sieges around Damascus on 11 January 2016"],
  ["ar", new Set(["siege", "truce"] as const), null, "خريطة: الحصار والهدن في محيط دمشق في 11 كانون الثاني 2016"],
  ["en", new Set<never>(), null, "Map: places around Damascus on 11 January 2016"],
  [
    "en",
    ALL_LAYERS,
    "un",
    "Map: sieges, truces and evacuations around Damascus on 11 January 2016 – According to the United Nations",
  ],
] as const)(
  "in %s, the frame is called after the layers that are drawn, %o, and whose account it is: %s",
  (language, layers, according, title) => {
    const { input } = made({ iso: "2016-01-11", language, layers, according });
    expect(input.title).toBe(title);
    // The site's picture, which stands where no frame may, shows all layers by our reading.
    expect(input.picture.caption).toMatch(
      language === "en" ? /^Map: sieges, truces and evacuations [^–]*$/ : /^خريطة: الحصار والهدن وعمليات /,
    );
  },
);

test("a title of the author's stands over a place's name", () => {
  expect(made({ iso: "2016-01-11", place: "madaya", title: "One winter" }).input.title).toBe("One winter");
});

test.each([
  ["of a day without a picture, and a place", { iso: "2015-07-13", place: "douma" }],
  ["of a day with a picture", { iso: "2016-08-26" }],
  ["of a day with a picture, and a place", { iso: "2016-08-26", place: "douma" }],
  ["of one account", { iso: "2016-03-04", according: "un" as const }],
  ["of no layer", { iso: "2016-03-04", layers: new Set<never>() }],
  ["of a story", { iso: "2016-03-04", story: { story: story.id, chapter: null } }],
])("the author's description stands in every code that has a picture: %s", (_, view) => {
  const { input } = made(view, WRITTEN);
  for (const kind of CARRY) expect(embedCode(kind, input)).toContain(`alt="${WRITTEN}"`);
});

test("under a picture of the day that the link leads to, the link needs no day", () => {
  expect(made({ iso: "2016-03-04" }).input.linkWords).toBe("Explore in Truceline");
  expect(made({ iso: "2016-03-04", according: "un" }).input.linkWords).toBe("Explore in Truceline");
});

test("a title of the author's stands under the picture as it does over the frame", () => {
  const { input } = made({ iso: "2016-03-04", title: " Daraya, four years " });
  expect([input.title, input.picture.caption]).toEqual(["Daraya, four years", "Daraya, four years"]);
});

test("under a picture of another day a title of the author's is followed by the day and layers that are to be seen", () => {
  const { input } = made({ iso: "2015-07-13", title: "Daraya, four years" });
  expect(input.title).toBe("Daraya, four years");
  expect(input.picture.caption).toBe("Daraya, four years (on the picture: 4 March 2016, all layers, by our reading)");
});

test.each([
  ["one account", { according: "un" as const }],
  ["one layer", { layers: new Set(["truce"] as const) }],
])("a picture that stands for %s says in alt and caption that it is of all layers and our reading", (_, chosen) => {
  const whole = made({ iso: "2016-03-04" });
  const { automatic, input } = made({ iso: "2016-03-04", ...chosen });
  expect(automatic).toMatch(/ The picture shows another view\. On 4 March 2016, /);
  expect(automatic.endsWith(` ${whole.automatic} All layers are drawn, by our reading.`)).toBe(true);
  expect(input.picture.caption).toBe(`${whole.input.picture.caption} (all layers, by our reading)`);
  expect(whole.input.picture.caption).not.toContain("all layers");
});

const TURNED = "\u202eA line\u2066 turned\u0007 about";

test("marks that turn or disturb a line are taken out of title and credit, as the embed takes them out", () => {
  const { input } = made({ iso: "2016-03-04", title: TURNED, credit: TURNED });
  expect([input.title, input.values.title, input.values.credit]).toEqual(Array(3).fill("A line turned about"));
  for (const kind of CODE_KINDS) expect(embedCode(kind, input)).not.toMatch(/\p{Cf}|\p{Cc}(?<!\n)/u);
  // A line of nothing else is none.
  expect(made({ iso: "2016-03-04", title: "\u202e\u200f" }).input.values).not.toHaveProperty("title");
});

test.each([
  [
    "in the author's own words",
    { iso: "2016-03-04" },
    `${TURNED},\nand\u202d more of it`,
    "A line turned about, and more",
  ],
  ["of a picture of another view", { iso: "2015-07-13", place: "douma" }, TURNED, "A line turned about"],
  ["by the record, in Arabic", { iso: "2016-03-04", language: "ar" as const, according: "un" as const }, null, "بحسب"],
  [
    "of an area by the record, in Arabic",
    { iso: "2016-03-04", language: "ar" as const, area: "eastern-ghouta" },
    null,
    "في 4 آذار 2016",
  ],
])(
  "no code brings along what turns or disturbs the lines around it, with a description %s",
  (_, view, written, begins) => {
    const { input } = made(view, written);
    for (const kind of CODE_KINDS) expect(embedCode(kind, input)).not.toMatch(/[^\P{Cf}\u200c\u200d]|\p{Cc}(?<!\n)/u);
    expect(input.picture.description.startsWith(begins)).toBe(true);
    // Nothing is left of a description of nothing else: a picture without words.
    expect(made(view, "\u202e\u2066").input.picture.description).toBe("");
  },
);

test.each([
  ["en", "nothing is said on this day, which is not a “no”"],
  ["ar", "لا ذكر له في هذا اليوم، وليس ذلك نفياً"],
] as const)("what an account does not mention it does not deny, in a description neither: %s", (language, words) => {
  const view = { iso: "2016-03-04", place: "al-hameh", layers: new Set(["siege"] as const), language };
  expect(made({ ...view, according: "un" }, null, true).automatic).toContain(words);
  // Our own reading of it is a status.
  expect(made({ ...view, according: null }, null, true).automatic).not.toContain(words);
});

test("of a place that holds nothing but what no chosen layer draws, a description says nothing", () => {
  const view = { iso: "2016-03-04", place: "douma", according: null };
  const told = made({ ...view, layers: new Set(["siege"] as const) }, null, true).automatic;
  expect(told).toMatch(/Douma: [^.]*[Bb]esieged/);
  expect(made({ ...view, layers: new Set(["evacuation"] as const) }, null, true).automatic).not.toContain("Douma:");
});

test.each([
  ["en", 1, 0, "is mapped as besieged, wholly."],
  ["en", 1, 1, "is mapped as besieged, partially."],
  ["en", 2, 0, "are mapped as besieged, both of them wholly."],
  ["en", 5, 1, "are mapped as besieged, one of them partially."],
  ["en", 72, 29, "are mapped as besieged, 29 of them partially."],
  ["ar", 1, 0, "حصاراً كاملاً."],
  ["ar", 2, 0, "كلاهما حصاراً كاملاً."],
  ["ar", 2, 2, "كلاهما جزئياً."],
  ["ar", 72, 29, "29 منها جزئياً."],
] as const)("%s: of %i besieged places, %i partially, is said as of so many", (language, held, partially, words) => {
  const t = WORDS[language];
  expect(t?.("builder.describe-siege", { date: "4 March 2016", all: 116, held, partially })).toContain(words);
});

test.each(LANGUAGES)(
  "in %s, a frame and a picture of any area are called after it, and never said to be around Damascus",
  (language) => {
    const areas = [...record.places.values()].filter(({ kind }) => kind === "area" || kind === "valley");
    expect(areas.length).toBeGreaterThan(10);
    for (const { id, name } of areas) {
      for (const iso of ["2016-03-04", "2015-07-13"]) {
        const { input } = made({ iso, language, area: id });
        for (const title of [input.title, input.picture.caption]) {
          expect(title).toContain(name[language]);
          expect(title.replace(name[language], "")).not.toMatch(/Damascus|دمشق/);
        }
      }
    }
  },
);

test("the link of an area's embed leads to a map on which all of the area is, however small the screen", () => {
  const areas = [...record.places.values()].filter(({ kind }) => kind === "area" || kind === "valley");
  const size = { width: 360, height: 360 };
  for (const { id, geometry } of areas) {
    const { link } = made({ iso: "2016-03-04", area: id }).input;
    const { map, place, day } = readAddress(new URL(link).search).choices;
    expect({ place, day }).toEqual({ place: null, day: dayOfIso("2016-03-04") });
    if (!map) throw new Error(`The link of ${id} does not say where the map looks.`);
    const members = [...record.places.values()].filter(({ areas: within }) => within.includes(id));
    for (const { center, width, height } of [geometry, ...members.map((one) => one.geometry)].map(extentOf)) {
      const [x, y] = mercator(map.longitude, map.latitude);
      const world = worldPixels(map.zoom);
      expect((Math.abs(center[0] - x) + width / 2) * world).toBeLessThan(size.width / 2);
      expect((Math.abs(center[1] - y) + height / 2) * world).toBeLessThan(size.height / 2);
    }
  }
});

test.each<Partial<BuilderChoices>>([
  {},
  { place: "douma" },
  { story: { story: story.id, chapter: null }, area: "wadi-barada" },
])("the link of %o says nothing of where the map looks: the explorer begins there", (choices) => {
  expect(new URL(made({ iso: "2016-03-04", ...choices }).input.link).searchParams.has("map")).toBe(false);
});
