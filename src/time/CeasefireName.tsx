import { memo, useMemo } from "react";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { NationalCeasefire } from "../record/types";
import { ceasefireBars, ceasefireOn } from "./ceasefireBars";
import { ceasefireNames } from "./ceasefireNames";
import type { TimeAxis } from "./timeAxis";
import { widestGap } from "./widestGap";
import "./ceasefireName.css";

export interface CeasefireNameProps {
  readonly ceasefires: readonly NationalCeasefire[];
  readonly axis: TimeAxis;
  readonly day: Day;
  /** The left and right edge of the caption of the row, in pixels; null where it has no room: then it stands here when there is no name to tell. */
  readonly caption: readonly [left: number, right: number] | null;
}

/** In a narrower gap, in pixels, no name is begun: its first letters would tell nothing. */
const LEAST_GAP = 90;

/** The name of the national ceasefire of the day, in the widest gap between the bars; none where its own band has the name or is not shown. */
export function CeasefireName({ ceasefires, axis, day, caption }: CeasefireNameProps) {
  const gap = useMemo(
    () =>
      widestGap(
        [
          ...ceasefireBars(ceasefires)
            .filter((bar) => axis.shows(bar.possibleFrom, bar.possibleTo))
            .map((bar) => axis.extent(bar.possibleFrom, bar.possibleTo)),
          ...(caption ? [caption] : []),
        ],
        Math.min(axis.begin, axis.end),
        Math.max(axis.begin, axis.end),
      ),
    [ceasefires, axis, caption],
  );
  const t = useTranslate();
  const placed = useMemo(() => ceasefireNames(ceasefires, axis, t.language), [ceasefires, axis, t]);
  const ceasefire = axis.shows(day) ? ceasefireOn(ceasefires, day) : null;
  if (ceasefires.length === 0 || (ceasefire === null && caption)) return null;
  if (gap[1] - gap[0] < LEAST_GAP || placed.some((name) => name.ceasefire === ceasefire)) return null;
  return <NameInGap ceasefire={ceasefire} gap={gap} axis={axis} />;
}

const NameInGap = memo(function NameInGap({
  ceasefire,
  gap: [left, right],
  axis,
}: {
  readonly ceasefire: NationalCeasefire | null;
  readonly gap: readonly [number, number];
  readonly axis: TimeAxis;
}) {
  const t = useTranslate();
  const fromStart = axis.direction === "rtl" ? axis.width - right : left;
  return (
    <p className="timeline-ceasefire-name" style={{ insetInlineStart: fromStart, inlineSize: right - left }}>
      {ceasefire === null ? t("time.chart.ceasefires") : <TextIn text={ceasefire.name} />}
    </p>
  );
});
