import type { Translate } from "../language/createTranslate";
import type { NationalCeasefire } from "../record/types";
import { captionX } from "./captionX";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** Pixels between the caption and a bar after it. */
const APART = 8;

/**
 * The left and right edge of what the caption of the ceasefires' row takes, in pixels of the chart; null where there is no room for it: on a narrow
 * chart, or where a bar stands in its place.
 */
export function ceasefireCaption(
  ceasefires: readonly NationalCeasefire[],
  axis: TimeAxis,
  layout: ChartLayout,
  t: Translate,
): readonly [left: number, right: number] | null {
  if (ceasefires.length === 0 || !hasRoomForWords(layout, axis.width)) return null;
  const width = Math.abs(captionX(axis) - axis.begin) + textWidth(t("time.chart.ceasefires"), t.language) + APART;
  const until = axis.view.from + width / axis.pixelsPerDay;
  const isFree = ceasefires.every(
    ({ from, to }) => from.earliest > until || (to !== null && to.latest < axis.view.from),
  );
  return isFree ? axis.extent(axis.view.from, until) : null;
}
