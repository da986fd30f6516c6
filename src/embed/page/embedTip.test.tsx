import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { LanguageProvider } from "../../language/LanguageProvider";
import { dayOfIso } from "../../record/day";
import { createIndex } from "../../record/recordIndex";
import { ALL_LAYERS } from "../../state/appState";
import type { Account, Track } from "../../record/types";
import { WORDS as ARABIC } from "./arabicWords";
import { EmbedTip } from "./EmbedTip";
import { WORDS as ENGLISH } from "./englishWords";

const { record } = await compiledRecord();

function tip(
  language: "en" | "ar",
  account: Account | null,
  iso: string,
  id = "al-tal",
  layers: ReadonlySet<Track> = ALL_LAYERS,
): string {
  const place = record.places.get(id);
  const day = dayOfIso(iso);
  if (!place || day === null) throw new Error("no such place or day");
  return renderToStaticMarkup(
    <LanguageProvider translate={createTranslate(language, language === "ar" ? ARABIC : ENGLISH)}>
      <EmbedTip
        {...{ place, record, day, layers }}
        index={createIndex(record, account)}
        href="/"
        onClose={() => undefined}
      />
    </LanguageProvider>,
  );
}

test("what an account does not mention of a place is not told as if it denied it", () => {
  expect(tip("en", "un", "2016-03-05")).toContain("which is not a “no”");
  expect(tip("ar", "un", "2016-03-05")).toContain("لا ذكر له في هذا اليوم، وليس ذلك نفياً");
});

test("by our own reading a place on which nothing holds has no status", () => {
  expect(tip("en", null, "2011-04-01")).toContain("No status");
  expect(tip("en", null, "2011-04-01")).not.toContain("not a “no”");
});

test("the card of an area tells all that holds at its places, of the layers that are drawn", () => {
  const on = (iso: string, id: string, ...tracks: Track[]) =>
    tip("en", null, iso, id, tracks.length > 0 ? new Set(tracks) : ALL_LAYERS).replaceAll(/<[^>]*>/g, " ");
  expect(on("2016-03-04", "daraya-moadamiya")).toMatch(/2 of its 2 places are mapped as besieged\. A truce .* in /);
  const truces = on("2016-03-04", "daraya-moadamiya", "truce");
  expect(truces).toMatch(/A truce /);
  expect(truces).not.toMatch(/besieged/);
  expect(on("2018-07-20", "foua-kafraya")).toContain("Evacuated: 2 places.");
  expect(on("2016-08-27", "daraya-moadamiya")).toMatch(
    /1 of its 2 places is mapped as besieged\. .*Evacuated: 1 place\./,
  );
});

test("where nothing holds in the layers that are drawn, the card denies nothing that holds in others", () => {
  for (const id of ["daraya-moadamiya", "daraya"])
    expect(tip("en", null, "2015-07-01", id, new Set(["evacuation"]))).toMatch(/besieged/i);
  expect(tip("en", null, "2011-04-01", "daraya", new Set(["evacuation"]))).toContain("No status");
});

test("an area of which the record is silent is not said to have no siege: others may hold something on its ground", () => {
  for (const id of ["south-damascus-is", "eastern-mountain"]) {
    expect(tip("en", null, "2016-03-04", id)).toContain("Nothing is recorded of the area itself");
    expect(tip("ar", null, "2016-03-04", id)).toContain("لا شيء مسجَّل عن المنطقة نفسها");
  }
});
