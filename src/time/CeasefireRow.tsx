import { useMemo } from "react";
import { useTranslate } from "../language/useTranslate";
import type { NationalCeasefire } from "../record/types";
import { TEXTURE_DOT_RADIUS, textureMarks, type Box } from "../symbology/texture";
import { ceasefireBars, type CeasefireBar } from "./ceasefireBars";
import { captionX } from "./captionX";
import type { ChartLayout } from "./chartLayout";
import type { TimeAxis } from "./timeAxis";

export interface CeasefireRowProps {
  readonly ceasefires: readonly NationalCeasefire[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
}

/** Pixels from the top of the chart to the bars, and the least width of a bar. */
const BAR_TOP = 1;
const LEAST_WIDTH = 1.5;
/** The map's texture, finer. */
const TEXTURE_SCALE = 0.62;

/** National ceasefires in the map's textures, each with a pale band down through the counts. */
export function CeasefireRow({ ceasefires, axis, layout }: CeasefireRowProps) {
  const t = useTranslate();
  const bars = useMemo(() => ceasefireBars(ceasefires), [ceasefires]);
  const { top, base, barHeight, lanes } = layout;
  return (
    <g>
      {bars.map((bar) => (
        <g key={`${bar.scope} ${bar.possibleFrom}`}>
          {edgesOf(bar).map(({ from, to, isCertain }) => {
            const [left, right] = axis.extent(from, to, isCertain ? LEAST_WIDTH : 0);
            return (
              <rect
                key={from}
                className="timeline-ceasefire-band"
                data-certain={isCertain}
                x={left}
                y={top - 2}
                width={right - left}
                height={base - top + 2}
              />
            );
          })}
        </g>
      ))}
      {bars.map((bar) => (
        <g key={`${bar.scope} ${bar.possibleFrom}`}>
          {edgesOf(bar).map(({ from, to, isCertain }) => {
            const [left, right] = axis.extent(from, to, isCertain ? LEAST_WIDTH : 0);
            const box = { left, right, top: BAR_TOP, bottom: BAR_TOP + barHeight };
            return <Bar key={from} bar={bar} box={box} isCertain={isCertain} />;
          })}
        </g>
      ))}
      {lanes && ceasefires.length > 0 && (
        <text className="timeline-caption timeline-ceasefire-caption" x={captionX(axis)} y={10}>
          {t("time.chart.ceasefires")}
        </text>
      )}
    </g>
  );
}

/** The possible beginning of a bar, its certain middle and its possible end, without those that last no day. */
function edgesOf({ possibleFrom, from, to, possibleTo }: CeasefireBar) {
  return [
    { from: possibleFrom, to: from, isCertain: false },
    { from, to, isCertain: true },
    { from: to, to: possibleTo, isCertain: false },
  ].filter((part) => part.to > part.from);
}

function Bar({ bar, box, isCertain }: { readonly bar: CeasefireBar; readonly box: Box; readonly isCertain: boolean }) {
  const inside = { left: box.left + 0.4, right: box.right - 0.4, top: box.top, bottom: box.bottom };
  const { strokes, dots } = textureMarks(bar.scope, "certain", inside, TEXTURE_SCALE);
  const radius = TEXTURE_DOT_RADIUS * 0.75;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return (
    <g className="timeline-ceasefire" data-certain={isCertain}>
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />
      <path
        d={strokes
          .map(({ from, to }) => `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`)
          .join("")}
      />
      <path
        className="timeline-ceasefire-dots"
        strokeWidth={radius * 2}
        d={dots
          .filter(([x, y]) => x > box.left + radius && x < box.right - radius && y > box.top + 1 && y < box.bottom - 1)
          .map(([x, y]) => `M${round(x)} ${round(y)}h0`)
          .join("")}
      />
    </g>
  );
}
