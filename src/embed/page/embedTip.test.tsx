import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { LanguageProvider } from "../../language/LanguageProvider";
import { dayOfIso } from "../../record/day";
import { createIndex } from "../../record/recordIndex";
import type { Account } from "../../record/types";
import { WORDS as ARABIC } from "./arabicWords";
import { EmbedTip } from "./EmbedTip";
import { WORDS as ENGLISH } from "./englishWords";

const { record } = await compiledRecord();

function tip(language: "en" | "ar", account: Account | null, iso: string, id = "al-tal"): string {
  const place = record.places.get(id);
  const day = dayOfIso(iso);
  if (!place || day === null) throw new Error("no such place or day");
  return renderToStaticMarkup(
    <LanguageProvider translate={createTranslate(language, language === "ar" ? ARABIC : ENGLISH)}>
      <EmbedTip {...{ place, record, day }} index={createIndex(record, account)} href="/" onClose={() => undefined} />
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
