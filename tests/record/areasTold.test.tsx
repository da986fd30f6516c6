import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { firstChoices } from "../../src/app/builder/BuilderChoices";
import { describeView } from "../../src/app/builder/describeView";
import { sentenceOf, sentenceText } from "../../src/app/sentenceOf";
import { EmbedTip } from "../../src/embed/page/EmbedTip";
import { areasTold } from "../../src/evidence/areasTold";
import { PlaceRow } from "../../src/evidence/PlaceRow";
import { StatusRows } from "../../src/evidence/StatusRows";
import { createTranslate } from "../../src/language/createTranslate";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import type { Language } from "../../src/language/Language";
import { loadMessages } from "../../src/language/loadMessages";
import { dayOfIso } from "../../src/record/day";
import { createIndex } from "../../src/record/recordIndex";
import type { Account, Place } from "../../src/record/types";
import { FIRST_STATE } from "../../src/state/appState";
import { compiledRecord } from "./compiledRecord";

const { record } = await compiledRecord();
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};
const FIRST = firstChoices(FIRST_STATE, "en", () => true);
const DAYS = [
  "2011-03-15",
  "2012-11-20",
  "2013-11-15",
  "2015-07-01",
  "2016-03-04",
  "2016-12-31",
  "2017-04-15",
  "2018-04-05",
];
/** The accounts that name places in areas as besieged. */
const NAMING = ["un", "siege-watch", "opposition"] as const;
const ALL = [...record.places.values()];
const AREAS = ALL.filter((area) => area.kind === "area" || ALL.some(({ areas }) => areas.includes(area.id)));

/** All that is said of a place on a day, by where it is said. */
function toldOf(place: Place, day: number, language: Language, account: Account | null = null) {
  const t = words[language];
  const index = createIndex(record, account);
  const state = index.placeStateAt(place.id, day);
  const nothing = () => undefined;
  const textOf = (element: ReactNode) =>
    renderToStaticMarkup(<LanguageProvider translate={t}>{element}</LanguageProvider>).replaceAll(/<[^>]+>/g, " ");
  const view = { ...FIRST, day, according: account };
  return {
    headline: sentenceText(sentenceOf({ record, index, account, day, place, dispute: null, t })),
    sheet: textOf(
      <StatusRows {...{ place, record, state, day, account }} states={index.stateAt(day)} onPlace={nothing} />,
    ),
    list: textOf(
      <PlaceRow
        {...{ place, state, layers: FIRST.layers, change: null, onPlace: nothing }}
        {...{ isWithoutArrow: false, isSelected: false, differs: false, isAccount: account !== null }}
        within={areasTold(record, index.stateAt(day), t, { isAccount: account !== null }).get(place.id) ?? null}
        hrefOf={() => "/"}
      />,
    ),
    embed: textOf(<EmbedTip {...{ place, record, index, day }} layers={FIRST.layers} href="/" onClose={nothing} />),
    picture: describeView(record, { ...view, place: place.id }, t),
    "picture of the area": describeView(record, { ...view, place: place.id, area: place.id }, t),
  };
}

/** The words for a place on which nothing holds, wherever they stand. */
function denials(language: Language): readonly string[] {
  const t = words[language];
  const ids = [
    "app.sentence-none",
    "states.none",
    "states.none-brief",
    "evidence.none",
    "list.none",
    "states.count.no-siege",
  ];
  const unsaid = ["according.sentence-none", "according.says-nothing-here", "embed.unsaid", "states.account-no-siege"];
  return [...ids, ...unsaid].map((id) => t(id).toLowerCase().replace(/\.$/, ""));
}

function besieged(area: Place, day: number, account: Account | null): number {
  const index = createIndex(record, account);
  const isBesieged = ({ id }: Place): boolean =>
    index
      .placeStateAt(id, day)
      .siege.some(({ span, certainty }) => span.status !== "denied" && certainty === "certain");
  return ALL.filter((place) => place.areas.includes(area.id) && isBesieged(place)).length;
}

describe.each(["en", "ar"] as const)("in %s", (language) => {
  test.each([null, ...NAMING])(
    "no area in which a place is besieged is said to have no siege (account: %s)",
    (account) => {
      const denied = denials(language);
      let found = 0;
      for (const iso of DAYS) {
        const day = dayOfIso(iso) ?? Number.NaN;
        for (const area of AREAS.filter((one) => besieged(one, day, account) > 0)) {
          found += 1;
          for (const [where, text] of Object.entries(toldOf(area, day, language, account))) {
            expect(text, `${where}: ${area.id}, ${iso}`).not.toMatch(/states\.|undefined|[{}]/);
            for (const denial of denied)
              expect(text.toLowerCase(), `${where}: ${area.id}, ${iso}`).not.toContain(denial);
          }
        }
      }
      expect(found).toBeGreaterThan(account === null ? 60 : 0);
    },
  );
});

test("an area in which nothing holds is said to have nothing, as any other place", () => {
  const area = record.places.get("foua-kafraya");
  if (!area) throw new Error("no such area");
  const told = toldOf(area, dayOfIso("2011-03-15") ?? Number.NaN, "en");
  expect(told.headline).toBe("Foua and Kafraya: no siege, truce or evacuation recorded on this day.");
  expect(told.sheet).toContain("No siege, truce or evacuation recorded on this day.");
  expect(told.embed).toContain("No status recorded");
  expect(told.list).toContain("No status recorded");
  expect(told.picture).toMatch(/Foua and Kafraya: No status recorded\.$/);
});

test("of Foua and Kafraya all say that both are besieged", () => {
  const area = record.places.get("foua-kafraya");
  const day = dayOfIso("2016-03-04") ?? Number.NaN;
  if (!area) throw new Error("no such area");
  const told = toldOf(area, day, "en");
  expect(told.headline).toMatch(/^Foua and Kafraya: 2 of its 2 places are mapped as besieged\./);
  expect(told.sheet).toContain("2 of its 2 places are mapped as besieged.");
  expect(told.list).toContain("2 of its 2 places are mapped as besieged ");
  expect(told.embed).toContain("2 of its 2 places are mapped as besieged ");
  expect(told.picture).toContain(" Foua and Kafraya: 2 of its 2 places are mapped as besieged.");
  // Counted once where the map is of it.
  expect(told["picture of the area"].match(/mapped as besieged/g)).toHaveLength(1);
  expect(toldOf(area, day, "ar").headline).toContain("مكانان محاصَران على الخريطة من أصل 2 في المنطقة");
});

test("a map without sieges says neither that an area has one nor that it has none", () => {
  const view = { ...FIRST, day: dayOfIso("2016-03-04") ?? Number.NaN, place: "foua-kafraya" };
  const said = describeView(record, { ...view, layers: new Set(["truce"] as const) }, words.en);
  expect(said).not.toMatch(/besieged|No status/);
});
