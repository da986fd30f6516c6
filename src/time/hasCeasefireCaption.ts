import type { Translate } from "../language/createTranslate";
import type { NationalCeasefire } from "../record/types";
import { captionX } from "./captionX";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** Pixels between the caption and a bar after it. */
const APART = 8;

/** Whether there is room for the caption of the ceasefires' row: on a wide chart, where no bar stands in its place. */
export function hasCeasefireCaption(
  ceasefires: readonly NationalCeasefire[],
  axis: TimeAxis,
  layout: ChartLayout,
  t: Translate,
): boolean {
  if (ceasefires.length === 0 || !hasRoomForWords(layout, axis.width)) return false;
  const width = Math.abs(captionX(axis) - axis.begin) + textWidth(t("time.chart.ceasefires"), t.language) + APART;
  const until = axis.view.from + width / axis.pixelsPerDay;
  return ceasefires.every(({ from, to }) => from.earliest > until || (to !== null && to.latest < axis.view.from));
}
