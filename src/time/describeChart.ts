import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { formatNumber } from "../language/formatNumber";
import { DAY_FRAME, type DayRange } from "../record/day";
import type { BesiegedCount, TruceRecord } from "../record/types";
import { besiegedSeries, highestCount } from "./besiegedSeries";

/** The chart in words, for readers who do not see it: what it shows and the highest counts. */
export function describeChart(record: TruceRecord, t: Translate): string {
  const month = (count: BesiegedCount): string => formatDay(count.date.nominal, t.language, "month");
  const sentences = [
    t("time.chart.label", {
      from: formatDay(DAY_FRAME.earliest, t.language, "year"),
      to: formatDay(DAY_FRAME.latest, t.language, "year"),
      events: [...record.events.values()].filter(({ date }) => isOnAxis(date.start)).length,
    }),
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

function isOnAxis({ earliest, latest }: DayRange): boolean {
  return latest >= DAY_FRAME.earliest && earliest <= DAY_FRAME.latest;
}
