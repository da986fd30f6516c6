import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { directionOf, LANGUAGES, type Language } from "../../language/Language";
import { LanguageProvider } from "../../language/LanguageProvider";
import { DAY_FRAME, dayOfIso } from "../../record/day";
import { TRACKS, type Account } from "../../record/types";
import { wholeView } from "../../time/axisView";
import { captionX } from "../../time/captionX";
import { timeAxis } from "../../time/timeAxis";
import { TimelineChart } from "../../time/TimelineChart";
import { WORDS as ARABIC } from "./arabicWords";
import { chartRecord } from "./chartRecord";
import { EmbedCounted } from "./EmbedCounted";
import { EMBED_LAYOUT } from "./embedLayout";
import { WORDS as ENGLISH } from "./englishWords";

const { record } = await compiledRecord();

function chart(account: Account | null, days = DAY_FRAME, width = 500, language: Language = "en"): string {
  return renderToStaticMarkup(
    <LanguageProvider translate={createTranslate(language, language === "ar" ? ARABIC : ENGLISH)}>
      <svg>
        <TimelineChart
          record={chartRecord(record, new Set(TRACKS), account)}
          axis={timeAxis(width, EMBED_LAYOUT.margin, directionOf(language), wholeView(days))}
          layout={EMBED_LAYOUT}
          ticks={[]}
          chosen={null}
          words={EmbedCounted}
          isWhole
        />
      </svg>
    </LanguageProvider>,
  );
}

function words(...asked: Parameters<typeof chart>): readonly string[] {
  return [...chart(...asked).matchAll(/embed-counted"[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");
}

test("the chart of an embed says that its lines count people in all of Syria, and whose counts they are", () => {
  expect(words(null)).toEqual(["Besieged in all of Syria", "UN; dotted: Siege Watch"]);
  expect(words("un")).toEqual(["Besieged in all of Syria", "UN"]);
  expect(words("siege-watch")).toEqual(["Besieged in all of Syria", "Siege Watch"]);
});

test.each(LANGUAGES)("in %s no line's halo lies over another line's letters", (language) => {
  const layers = [...chart(null, DAY_FRAME, 500, language).matchAll(/class="(embed-(?:halo|counted))"[^>]*>([^<]*)</g)];
  const [first, second] = words(null, DAY_FRAME, 500, language);
  expect(layers.map(([, layer, text]) => [layer, text])).toEqual([
    ["embed-halo", first],
    ["embed-halo", second],
    ["embed-counted", first],
    ["embed-counted", second],
  ]);
});

test("in Arabic, whose letters reach further up and down, its two lines stand further apart", () => {
  const gap = (language: Language): number => {
    const [first = 0, second = 0] = [
      ...chart(null, DAY_FRAME, 500, language).matchAll(/embed-counted"[^>]* y="([\d.]+)"/g),
    ].map(([, y]) => Number(y));
    return second - first;
  };
  expect(gap("ar")).toBeGreaterThanOrEqual(12);
  expect(gap("en")).toBe(10);
});

test("where the days begin among the counts it says so in one line", () => {
  const [earliest, latest] = [dayOfIso("2016-01-01"), dayOfIso("2016-12-31")];
  if (earliest === null || latest === null) throw new Error("no such days");
  expect(words(null, { earliest, latest })).toEqual(["Besieged in all of Syria: UN; dotted: Siege Watch"]);
});

test("the chart of an embed has a point wherever somebody counted, hollow where no source was seen", () => {
  const points = [...chart(null).matchAll(/<circle[^>]*data-sourced="(true|false)"/g)].map(([, sourced]) => sourced);
  expect(points).toHaveLength(record.besiegedCounts.length);
  expect(points.filter((sourced) => sourced === "false")).toHaveLength(
    record.besiegedCounts.filter(({ sourced }) => !sourced).length,
  );
  expect(chart("government")).not.toContain("<circle");
});

test("where nobody counts that the embed tells of, it says nothing", () => {
  expect(words("government")).toEqual([]);
});

test("in a chart of 145 pixels, all of which the counts run through, it says nothing to the eye", () => {
  expect(words(null, DAY_FRAME, 145)).toEqual([]);
});
test.each([
  ["en", 246, 1],
  ["en", 276, 1],
  ["ar", 276, 1],
  ["ar", 246, 0],
] as const)(
  "in %s, in a chart of %i pixels, its words run through no count of theirs or are not there",
  (language, width, shown) => {
    const said = words(null, DAY_FRAME, width, language);
    expect(said).toHaveLength(2 * shown);
    // The letters of an embed are no wider on average, and the counts of 2016 are as high as the lower line: it ends before them.
    const axis = timeAxis(width, EMBED_LAYOUT.margin, directionOf(language), wholeView(DAY_FRAME));
    const room = Math.abs(axis.x(dayOfIso("2016-01-01") ?? 0) - captionX(axis));
    const longest = Math.max(0, ...said.map((text) => text.length)) * (language === "en" ? 5 : 4.28);
    expect(longest).toBeLessThan(room);
  },
);
