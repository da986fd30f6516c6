import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { LanguageProvider } from "../../language/LanguageProvider";
import { DAY_FRAME, dayOfIso } from "../../record/day";
import { TRACKS, type Account } from "../../record/types";
import { wholeView } from "../../time/axisView";
import { chartLayout } from "../../time/chartLayout";
import { timeAxis } from "../../time/timeAxis";
import { TimelineChart } from "../../time/TimelineChart";
import { chartRecord } from "./chartRecord";
import { EmbedCounted } from "./EmbedCounted";
import { WORDS } from "./englishWords";

const { record } = await compiledRecord();

function words(account: Account | null, days = DAY_FRAME, width = 500): readonly string[] {
  const html = renderToStaticMarkup(
    <LanguageProvider translate={createTranslate("en", WORDS)}>
      <svg>
        <TimelineChart
          record={chartRecord(record, new Set(TRACKS), account)}
          axis={timeAxis(width, 12, "ltr", wholeView(days))}
          layout={chartLayout(true)}
          ticks={[]}
          chosen={null}
          words={EmbedCounted}
          isWhole
        />
      </svg>
    </LanguageProvider>,
  );
  return [...html.matchAll(/embed-counted"[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");
}

test("the chart of an embed says that its lines count people in all of Syria, and whose counts they are", () => {
  expect(words(null)).toEqual(["Besieged in all of Syria", "UN; dotted: Siege Watch"]);
  expect(words("un")).toEqual(["Besieged in all of Syria", "UN"]);
  expect(words("siege-watch")).toEqual(["Besieged in all of Syria", "Siege Watch"]);
});

test("where the days begin among the counts it says so in one line", () => {
  const [earliest, latest] = [dayOfIso("2016-01-01"), dayOfIso("2016-12-31")];
  if (earliest === null || latest === null) throw new Error("no such days");
  expect(words(null, { earliest, latest })).toEqual(["Besieged in all of Syria: UN; dotted: Siege Watch"]);
});

test("where nobody counts that the embed tells of, it says nothing", () => {
  expect(words("government")).toEqual([]);
});

test("in a chart of 145 pixels, all of which the counts run through, it says nothing to the eye", () => {
  expect(words(null, DAY_FRAME, 145)).toEqual([]);
});
