import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { createTranslate } from "../../src/language/createTranslate";
import { directionOf } from "../../src/language/Language";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { DAY_FRAME, dayOfIso, type Day } from "../../src/record/day";
import { BesiegedWords } from "../../src/time/BesiegedWords";
import { ceasefireNames } from "../../src/time/ceasefireNames";
import { chartLayout } from "../../src/time/chartLayout";
import { textWidth } from "../../src/time/textWidth";
import { timeAxis } from "../../src/time/timeAxis";
import { TimelineChart } from "../../src/time/TimelineChart";
import { compiledRecord, type RealRecord } from "./compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
}, 60_000);

const layout = chartLayout(false);
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};
const WIDTH = 1000;

interface Caption {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The captions of the chart of a part of time, with where each is written. */
function captionsOf(from: Day, days: number, language: "en" | "ar", kind = "caption"): readonly Caption[] {
  const direction = directionOf(language);
  const axis = timeAxis(WIDTH, layout.margin, direction, { from, to: from + days });
  const html = renderToStaticMarkup(
    <LanguageProvider translate={words[language]}>
      <TimelineChart
        record={real.record}
        names={ceasefireNames(real.record.nationalCeasefires, axis, language)}
        {...{ axis, layout }}
        ticks={[]}
        chosen={null}
        isWhole={false}
        words={BesiegedWords}
      />
    </LanguageProvider>,
  );
  const written = /<text class="timeline-(\w+)[^"]*"[^>]* x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g;
  return [...html.matchAll(written)]
    .filter(([, which]) => which === kind)
    .map(([, , x, y, text = ""]) => {
      const width = textWidth(text, language);
      const left = direction === "rtl" ? Number(x) - width : Number(x);
      return { text, left, right: left + width, y: Number(y) };
    });
}

test.each(["en", "ar"] as const)("(%s) however near the axis is, no caption is written over another", (language) => {
  const clashes: string[] = [];
  let most = 0;
  for (const days of [14, 90, 400]) {
    for (let from = DAY_FRAME.earliest; from + days <= DAY_FRAME.latest; from += days / 2) {
      const captions = captionsOf(from, days, language);
      most = Math.max(most, captions.length);
      for (const [at, one] of captions.entries()) {
        for (const other of captions.slice(at + 1)) {
          const isInLine = Math.abs(one.y - other.y) < 10;
          if (isInLine && one.left < other.right && other.left < one.right)
            clashes.push(`${from} ${days}: ${one.text} | ${other.text}`);
        }
      }
    }
  }
  expect(most).toBeGreaterThan(1);
  expect(clashes).toEqual([]);
});

test("within a ceasefire the words for what is counted stand after its name, in its line", () => {
  const [name, counted] = captionsOf(dayOfIso("2016-08-16") ?? 0, 14, "en");
  expect(name?.text).toMatch(/^Cessation of hostilities/);
  expect(counted?.text).toMatch(/^People besieged/);
  expect(counted?.left).toBeGreaterThan(name?.right ?? Infinity);
});

test("a figure of the United Nations stands under its line where Siege Watch's line runs close above", () => {
  const figures = (from: string) => captionsOf(dayOfIso(from) ?? 0, 14, "en", "figure");
  const [un, siegeWatch] = figures("2017-05-22");
  expect(un?.text).toMatch(/^UN: /);
  expect(siegeWatch?.text).toMatch(/^Siege Watch /);
  expect((un?.y ?? 0) - (siegeWatch?.y ?? 0)).toBeGreaterThan(24);
});

test.each([
  ["en", /^UN: 393,700 besieged in all of Syria, about November 2015$/],
  ["ar", /^الأمم المتحدة: 393,700 محاصَر في سوريا كلها، قرابة تشرين الثاني 2015$/],
] as const)("(%s) a figure held over from before what is shown bears its date", (language, words) => {
  const [un] = captionsOf(dayOfIso("2015-11-18") ?? 0, 14, language, "figure");
  expect(un?.text).toMatch(words);
});

test("a figure whose count is seen on the axis needs no date", () => {
  const first = real.record.besiegedCounts
    .filter(({ by }) => by === "un")
    .reduce((one, other) => (other.date.nominal < one.date.nominal ? other : one));
  const figures = captionsOf(first.date.earliest - 10, 90, "en", "figure");
  expect(figures.map(({ text }) => text).filter((text) => text.startsWith("UN"))).not.toEqual([]);
  expect(figures.map(({ text }) => text).filter((text) => /20\d\d/.test(text))).toEqual([]);
});
