import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { formatNumber } from "../language/formatNumber";
import { DAY_FRAME, type DayRange } from "../record/day";
import type { BesiegedCount, TruceRecord } from "../record/types";
import { besiegedSeries, highestCount } from "./besiegedSeries";

/** The chart in words, for readers who do not see it: what it shows, with events or without, and the highest counts. */
export function describeChart(record: TruceRecord, t: Translate, hasEvents: boolean): string {
  const month = (count: BesiegedCount): string => formatDay(count.date.nominal, t.language, "month");
  const [from, to] = [DAY_FRAME.earliest, DAY_FRAME.latest].map((day) => formatDay(day, t.language, "year"));
  const frame = { from: from ?? "", to: to ?? "" };
  const events = hasEvents ? [...record.events.values()].filter(({ date }) => isOnAxis(date.start)).length : null;
  const sentences = [
    events === null ? t(`time.chart.label-${rowsOf(record)}`, frame) : t("time.chart.label", { ...frame, events }),
  ];
  for (const by of ["un", "siege-watch"] as const) {
    const points = besiegedSeries(record.besiegedCounts, by)?.points ?? [];
    const highest = highestCount(points.map((point) => point.count));
    const first = points[0]?.count;
    if (highest === null || first === undefined) continue;
    const values = { highest: formatNumber(highest.people, t.language), month: month(highest), first: month(first) };
    sentences.push(t(`time.chart.label-${by}`, values));
  }
  return sentences.join(" ");
}

/** What a chart without events draws above its years. */
function rowsOf({ nationalCeasefires, besiegedCounts }: TruceRecord): string {
  if (besiegedCounts.length === 0) return nationalCeasefires.length === 0 ? "years" : "ceasefires";
  return nationalCeasefires.length === 0 ? "besieged" : "without-events";
}

function isOnAxis({ earliest, latest }: DayRange): boolean {
  return latest >= DAY_FRAME.earliest && earliest <= DAY_FRAME.latest;
}
