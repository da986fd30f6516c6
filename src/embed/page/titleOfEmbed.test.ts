import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { shortName } from "../../space/labelFeatures";
import { embedWords } from "./embedWords";
import { titleOfEmbed } from "./titleOfEmbed";

const { record } = await compiledRecord();
const words = { en: await embedWords("en"), ar: await embedWords("ar") };
const NOTHING = { own: "", place: null, area: null, according: null };
const HEADING = "Sieges and truces around Damascus";
const douma = record.places.get("douma");
const areas = [...record.places.values()].filter(
  ({ id, kind }) =>
    kind === "area" || kind === "valley" || [...record.places.values()].some((place) => place.areas.includes(id)),
);

test("an embed is told from others on its page by its place and by whose account it is", () => {
  expect(titleOfEmbed(NOTHING, words.en)).toEqual({ heading: HEADING, about: HEADING });
  expect(titleOfEmbed({ ...NOTHING, place: douma }, words.en)).toEqual({
    heading: HEADING,
    about: `Douma – ${HEADING}`,
  });
  expect(titleOfEmbed({ ...NOTHING, place: douma, according: "government" }, words.en).about).toMatch(
    new RegExp(`^Douma – ${HEADING} – According to .*government`, "i"),
  );
  expect(titleOfEmbed({ ...NOTHING, own: "حصار", place: douma, according: "un" }, words.ar).about).toMatch(
    /^دوما – حصار – بحسب ./,
  );
});

test.each(["en", "ar"] as const)(
  "in %s, an embed of any area is headed and called by the area's name, and nothing in it says that it is around Damascus",
  (language) => {
    const t = words[language];
    expect(areas.length).toBeGreaterThan(20);
    for (const area of areas) {
      const { heading, about } = titleOfEmbed({ ...NOTHING, area }, t);
      const name = shortName(area.name[language]);
      expect(heading).toBe(t("embed.title-area", { area: name }));
      expect(about).toBe(heading);
      expect(heading.replace(name, "")).not.toMatch(/Damascus|دمشق/);
      // The open place comes first, an author's title stands over both.
      expect(titleOfEmbed({ ...NOTHING, area, place: douma }, t).about).toBe(`${douma?.name[language]} – ${heading}`);
      expect(titleOfEmbed({ ...NOTHING, area, own: "One winter" }, t)).toEqual({
        heading: "One winter",
        about: `${name} – One winter`,
      });
    }
    expect(t("space.map")).not.toMatch(/Damascus|دمشق/);
  },
);

test.each(["en", "ar"] as const)("in %s, a map of a part far from Damascus is not said to be around it", (language) => {
  const t = words[language];
  const { heading, about } = titleOfEmbed({ ...NOTHING, place: record.places.get("foua"), isFar: true }, t);
  expect(heading).toBe(t("embed.title-far"));
  expect(about).toContain(record.places.get("foua")?.name[language]);
  expect(about).not.toMatch(/Damascus|دمشق/);
});

test("an author's title stands in it as text, whatever it holds", () => {
  const own = '"><script>alert(1)</script>';
  expect(titleOfEmbed({ ...NOTHING, own }, createTranslate("en", {}))).toEqual({ heading: own, about: own });
});
