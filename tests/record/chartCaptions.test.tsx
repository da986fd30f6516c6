import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { createTranslate } from "../../src/language/createTranslate";
import { directionOf } from "../../src/language/Language";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { DAY_FRAME, dayOfIso, type Day } from "../../src/record/day";
import { besiegedSeries } from "../../src/time/besiegedSeries";
import { BesiegedWords } from "../../src/time/BesiegedWords";
import { ceasefireCaption } from "../../src/time/ceasefireCaption";
import { CeasefireName } from "../../src/time/CeasefireName";
import { ceasefireNames } from "../../src/time/ceasefireNames";
import { chartLayout } from "../../src/time/chartLayout";
import { nameOfSeries } from "../../src/time/countLabels";
import { textWidth } from "../../src/time/textWidth";
import { timeAxis } from "../../src/time/timeAxis";
import { TimelineChart } from "../../src/time/TimelineChart";
import { compiledRecord, type RealRecord } from "./compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
}, 60_000);

const layout = chartLayout(false);
/** Charts as narrow as this are a phone's. */
const COMPACT = 400;
const layoutOf = (width: number) => chartLayout(width <= COMPACT);
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};
const WIDTH = 1000;

interface Caption {
  readonly kind: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** What is written in the chart of a part of time, with where each text is written. */
function textsOf(from: Day, days: number, language: "en" | "ar", width = WIDTH): readonly Caption[] {
  const direction = directionOf(language);
  const layout = layoutOf(width);
  const axis = timeAxis(width, layout.margin, direction, { from, to: from + days });
  const html = renderToStaticMarkup(
    <LanguageProvider translate={words[language]}>
      <TimelineChart
        record={real.record}
        names={layout.hasWords ? ceasefireNames(real.record.nationalCeasefires, axis, language) : []}
        {...{ axis, layout }}
        ticks={[]}
        chosen={null}
        isWhole={days >= DAY_FRAME.latest - DAY_FRAME.earliest}
        words={BesiegedWords}
      />
    </LanguageProvider>,
  );
  const written = /<text class="timeline-(caption|figure)[^"]*"([^>]*) x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g;
  return [...html.matchAll(written)].map(([, kind = "", marks = "", x, y, text = ""]) => {
    const runsLeft = marks.includes("before") !== (direction === "rtl");
    const left = runsLeft ? Number(x) - textWidth(text, language) : Number(x);
    return { kind, text, left, right: left + textWidth(text, language), y: Number(y) };
  });
}

function captionsOf(from: Day, days: number, language: "en" | "ar", kind = "caption"): readonly Caption[] {
  return textsOf(from, days, language).filter((text) => text.kind === kind);
}

/** So little of a line, in pixels, need not be named. */
const SLIVER = 40;
const WHOLE = DAY_FRAME.latest - DAY_FRAME.earliest;

describe.each(["en", "ar"] as const)("(%s) however near the axis is, in a chart of", (language) => {
  test.each([300, 370, 520, 640, 760, 1000, 1300])("%i pixels, no text lies on another, and each is whole", (width) => {
    const clashes: string[] = [];
    let most = 0;
    for (const days of [14, 30, 90, 130, 330, 400, 700, 1100, 1400, WHOLE]) {
      for (let from = DAY_FRAME.earliest; from + days <= DAY_FRAME.latest; from += days / 3) {
        const texts = textsOf(from, days, language, width);
        most = Math.max(most, texts.length);
        for (const [at, one] of texts.entries()) {
          if (one.left < 0 || one.right > width) clashes.push(`${from} ${days}: ${one.text} is cut`);
          for (const other of texts.slice(at + 1)) {
            const isInLine = Math.abs(one.y - other.y) < (language === "ar" ? 14 : 10);
            if (isInLine && one.left < other.right && other.left < one.right)
              clashes.push(`${from} ${days}: ${one.text} | ${other.text}`);
          }
        }
      }
    }
    expect(most).toBeGreaterThan(1);
    expect(clashes).toEqual([]);
  });
});

test.each([
  ["en", 300],
  ["ar", 300],
  ["en", 520],
  ["ar", 520],
  ["en", WIDTH],
  ["ar", WIDTH],
] as const)("(%s, %i pixels) a line that is shown bears the name of who counted", (language, width) => {
  const nameless: string[] = [];
  for (const days of [30, 130, 400, 1100, WHOLE]) {
    for (let from = DAY_FRAME.earliest; from + days <= DAY_FRAME.latest; from += days / 3) {
      const written = textsOf(from, days, language, width).map(({ text }) => text);
      for (const by of ["un", "siege-watch"] as const) {
        const series = besiegedSeries(real.record.besiegedCounts, by);
        const [first] = series?.points ?? [];
        const shown = series && first ? Math.min(series.until, from + days) - Math.max(first.day, from) : 0;
        if (!series || (shown * width) / days < SLIVER) continue;
        const name = nameOfSeries(series, words[language]);
        if (!written.some((text) => text.includes(name))) nameless.push(`${from} ${days}: ${name}`);
      }
    }
  }
  expect(nameless).toEqual([]);
});

test("within a ceasefire the words for what is counted stand after its name, in its line", () => {
  const [name, counted] = captionsOf(dayOfIso("2016-08-16") ?? 0, 14, "en");
  expect(name?.text).toMatch(/^Cessation of hostilities/);
  expect(counted?.text).toMatch(/^People besieged/);
  expect(counted?.left).toBeGreaterThan(name?.right ?? Infinity);
});

test("a figure of the United Nations stands under its line where Siege Watch's line runs close above", () => {
  const figures = (from: string) => captionsOf(dayOfIso(from) ?? 0, 14, "en", "figure");
  const [siegeWatch, un] = figures("2017-05-22");
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

test("the ceasefire of the day is named in a view that shows the day, beside the caption of its row, and in no other view", () => {
  const named = (from: string): string => {
    const start = dayOfIso(from) ?? 0;
    const axis = timeAxis(WIDTH, layout.margin, "ltr", { from: start, to: start + 700 });
    const caption = ceasefireCaption(real.record.nationalCeasefires, axis, layout, words.en);
    const day = dayOfIso("2016-08-27") ?? 0;
    const name = <CeasefireName ceasefires={real.record.nationalCeasefires} {...{ axis, day, caption }} />;
    const html = renderToStaticMarkup(<LanguageProvider translate={words.en}>{name}</LanguageProvider>);
    const left = Number(/inset-inline-start:([\d.]+)px/.exec(html)?.[1] ?? Infinity);
    expect(left).toBeGreaterThanOrEqual(caption?.[1] ?? 0);
    return html.replaceAll(/<[^>]*>/g, "");
  };
  expect(named("2015-10-10")).toMatch(/^Cessation of hostilities/);
  expect(named("2011-08-01")).toBe("");
});
