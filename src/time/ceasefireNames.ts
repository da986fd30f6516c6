import type { Language } from "../language/Language";
import { DAY_FRAME } from "../record/day";
import type { NationalCeasefire } from "../record/types";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** A national ceasefire's name where its band is wide enough for it. */
export interface PlacedName {
  readonly ceasefire: NationalCeasefire;
  /** Where the name begins, in pixels from the left edge of the chart. */
  readonly x: number;
  /** Where it begins and ends, in pixels from the beginning of the axis. */
  readonly extent: readonly [number, number];
}

/** Pixels between the beginning of a band, or of another name, and a name. */
const INSET = 6;

/** The names of the ceasefires whose bands have room for them, the earliest first; of bands on one place, the one that began first. */
export function ceasefireNames(
  ceasefires: readonly NationalCeasefire[],
  axis: TimeAxis,
  language: Language,
): readonly PlacedName[] {
  const forward = axis.direction === "rtl" ? -1 : 1;
  const placed: PlacedName[] = [];
  let free = -Infinity;
  for (const ceasefire of ceasefires.toSorted((a, b) => a.from.earliest - b.from.earliest)) {
    const from = Math.max(ceasefire.from.earliest, axis.view.from);
    const to = Math.min(ceasefire.to?.latest ?? DAY_FRAME.latest, axis.view.to);
    const start = Math.max((from - axis.view.from) * axis.pixelsPerDay, free) + INSET;
    const end = start + textWidth(ceasefire.name[language] ?? ceasefire.name.en, language);
    if (end + INSET > (to - axis.view.from) * axis.pixelsPerDay) continue;
    placed.push({ ceasefire, x: axis.begin + forward * start, extent: [start, end] });
    free = end;
  }
  return placed;
}
