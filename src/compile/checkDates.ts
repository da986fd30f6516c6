import { DAY_FRAME, isoOfDay } from "../record/day";
import type { EdtfDate } from "../record/types";
import type { Fault } from "./fault";
import { groupBy } from "./groupBy";
import { parseEdtfDate } from "./parseEdtf";
import type { EventDraft } from "./readEvents";

/** Dates that lie wholly outside of the record's time, and events that do not stand in the order of their first days. */
export function checkDates(events: readonly EventDraft[]): readonly Fault[] {
  return [
    ...events.flatMap(outsideFaults),
    ...[...groupBy(events, ({ group }) => group).values()].flatMap(orderFaults),
  ];
}

function outsideFaults({ entry, date, whereOf }: EventDraft): readonly Fault[] {
  const { national, effects = [] } = entry;
  const written = [
    { path: ["date"], dates: [date.start, ...(date.end ? [date.end] : [])] },
    ...(["from", "to"] as const).map((key) => ({ path: ["national", key], dates: parsed(national?.[key]) })),
    ...effects.map((effect, at) => ({ path: ["effects", at, "date"], dates: parsed(effect.date) })),
  ];
  return written.flatMap(({ path, dates }) =>
    dates
      .filter(isOutside)
      .slice(0, 1)
      .map(({ edtf }) => ({
        ...whereOf(path),
        message: `"${edtf}" lies outside of the record's time, ${isoOfDay(DAY_FRAME.earliest)} to ${isoOfDay(DAY_FRAME.latest)}.`,
        remedy: "Mend the date; what happened before or after is no event of this record.",
      })),
  );
}

/** What can be read of a date; who reads the event reports what cannot. */
function parsed(text: string | undefined): readonly EdtfDate[] {
  const date = text === undefined ? null : parseEdtfDate(text);
  return date?.ok ? [date.value] : [];
}

const isOutside = ({ earliest, latest }: EdtfDate): boolean =>
  latest < DAY_FRAME.earliest || earliest > DAY_FRAME.latest;

function orderFaults(events: readonly EventDraft[]): readonly Fault[] {
  const inside = events.filter(({ date }) => !isOutside(date.start));
  return inside.flatMap(({ entry, date, whereOf }, at) => {
    const before = inside[at - 1];
    if (!before || before.date.start.nominal <= date.start.nominal) return [];
    return [
      {
        ...whereOf(["date"]),
        message: `"${entry.id}" (${date.edtf}) stands below "${before.entry.id}" (${before.date.edtf}).`,
        remedy: "Put the events of a file in the order of their first days, or mend the date.",
      },
    ];
  });
}
