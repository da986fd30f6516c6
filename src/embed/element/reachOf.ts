import type { EmbedValues } from "./embedParameters";
import { embedParts } from "./embedParts";

/** The days that an embed can show, `YYYY-MM-DD`, both included. */
export interface Reach {
  readonly first: string;
  readonly last: string;
}

/** All the days that the record covers. */
export const WHOLE_REACH: Reach = { first: "2011-03-15", last: "2018-12-31" };

/**
 * The days that an embed of these values can show: those of `days`; all where that cannot be read, and with a story, which goes to days of
 * its own.
 */
export function reachOf(values: EmbedValues): Reach {
  const [first = "", last = "", more] = (values.days ?? "").split("..");
  const isRange = isInReach(first, WHOLE_REACH) && isInReach(last, WHOLE_REACH) && first < last && more === undefined;
  return isRange && !embedParts(values).hasStory ? { first, last } : WHOLE_REACH;
}

/** Whether a text is a date, `YYYY-MM-DD`, of these days. */
export function isInReach(iso: string, { first, last }: Reach): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Dates in this form are in the order of their letters.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${iso}T`) && iso >= first && iso <= last;
}
