import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { parse } from "yaml";
import { eventSchema } from "../../src/compile/schemas";
import { besiegedSeries, stepsPath } from "../../src/time/besiegedSeries";
import { chartLayout } from "../../src/time/chartLayout";
import { timeAxis } from "../../src/time/timeAxis";
import { BesiegedChart } from "../../src/time/BesiegedChart";
import { BesiegedWords } from "../../src/time/BesiegedWords";
import { wholeView } from "../../src/time/axisView";
import { createTranslate } from "../../src/language/createTranslate";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { DAY_FRAME } from "../../src/record/day";
import { compiledRecord, type RealRecord } from "./compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
}, 60_000);

const layout = chartLayout(false);
const axis = timeAxis(900, layout.margin, "ltr", wholeView(DAY_FRAME));

test("Q1: a figure keeps its number, its words, who counted and where it stands, as the editor wrote them", () => {
  const file = join(import.meta.dirname, "..", "..", "data", "events", "eastern-ghouta.yaml");
  const written = v.parse(v.array(eventSchema), parse(readFileSync(file, "utf8")));
  const told = real.evidence.get("eastern-ghouta")?.events;
  const compared = written.flatMap(({ id, figures = [] }) =>
    figures.map((figure, at) => ({ ...figure, ...plain(told?.get(id)?.figures[at]) })),
  );
  expect(compared.length).toBeGreaterThan(150);
  expect(written.flatMap(({ figures = [] }) => figures)).toEqual(compared);
});

/** A figure without the marks that only the compiler reads, and without what is not there. */
function plain(figure: object | undefined): object {
  return Object.fromEntries(Object.entries(figure ?? { missing: true }).filter(([, value]) => value !== null));
}

test("Q4: between two counts stands the step of the one, before the first and after the last nothing", () => {
  const un = besiegedSeries(real.record.besiegedCounts, "un");
  if (!un) throw new Error("The United Nations published counts.");
  const path = stepsPath(un, axis.xNear, (people) => people);
  expect(path).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+V[\d.]+)+H[\d.]+$/);
  expect(path.match(/V/g)).toHaveLength(un.points.length - 1);
  expect(Number(/^M([\d.]+)/.exec(path)?.[1])).toBeCloseTo(axis.xNear(un.points[0]?.day ?? 0), 0);
  expect(Number(/H([\d.]+)$/.exec(path)?.[1])).toBeCloseTo(axis.xNear(un.until), 0);
});

test("Q5: a count whose source was not seen is drawn hollow, and the chart says what hollow means", async () => {
  const counts = real.record.besiegedCounts.filter(({ by }) => by === "un");
  const html = renderToStaticMarkup(
    <LanguageProvider translate={createTranslate("en", await loadMessages("en"))}>
      <svg>
        <BesiegedChart counts={counts} axis={axis} layout={layout} words={BesiegedWords} names={[]} isWhole />
      </svg>
    </LanguageProvider>,
  );
  expect(html.match(/data-sourced="false"/g)).toHaveLength(counts.filter(({ sourced }) => !sourced).length);
  expect(html.match(/data-sourced="true"/g)).toHaveLength(counts.filter(({ sourced }) => sourced).length);
  expect(html).toMatch(/hollow/i);
});
