import { useId, useMemo } from "react";
import { useTranslate } from "../language/useTranslate";
import type { NationalCeasefire } from "../record/types";
import { captionX } from "./captionX";
import { ceasefireCaption } from "./ceasefireCaption";
import { CeasefireTexture } from "./CeasefireTexture";
import { ceasefireBars, type CeasefireBar } from "./ceasefireBars";
import type { PlacedName } from "./ceasefireNames";
import type { ChartLayout } from "./chartLayout";
import type { TimeAxis } from "./timeAxis";

export interface CeasefireRowProps {
  readonly ceasefires: readonly NationalCeasefire[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  readonly names: readonly PlacedName[];
}

/** Pixels from the top of the chart to the bars, and the least width of a bar. */
const BAR_TOP = 1;
const LEAST_WIDTH = 1.5;
/** From the top of the counts to the line of a name within its band. */
const NAME_BELOW = 11;
/** Opacity at the far end of an uncertain edge. */
const FADED = 0.08;

/** National ceasefires in the map's textures, each with a pale band down through the counts. */
export function CeasefireRow({ ceasefires, axis, layout, names }: CeasefireRowProps) {
  const t = useTranslate();
  const id = useId();
  const bars = useMemo(
    () => ceasefireBars(ceasefires).filter((bar) => axis.shows(bar.possibleFrom, bar.possibleTo)),
    [ceasefires, axis],
  );
  const { top, base, barHeight } = layout;
  const drawn = bars.map((bar, at) => {
    const [left, right] = axis.extent(bar.possibleFrom, bar.possibleTo, LEAST_WIDTH);
    const isExact = bar.possibleFrom === bar.from && bar.to === bar.possibleTo;
    return { bar, left, right, key: `${id}${at}`, mask: isExact ? {} : { mask: `url(#${id}${at})` } };
  });
  return (
    <g>
      {drawn.map(
        ({ bar, key, mask }) => "mask" in mask && <FadeMask key={key} id={key} bar={bar} axis={axis} height={base} />,
      )}
      <g className="timeline-ceasefire-bands">
        {drawn.map(({ left, right, key, mask }) => (
          <rect key={key} x={left} y={top - 2} width={right - left} height={base - top + 2} {...mask} />
        ))}
      </g>
      {drawn.map(({ bar, left, right, key, mask }) => (
        <g key={key} className="timeline-ceasefire" {...mask}>
          <rect x={left} y={BAR_TOP} width={right - left} height={barHeight} />
          <CeasefireTexture scope={bar.scope} box={{ left, right, top: BAR_TOP, bottom: BAR_TOP + barHeight }} />
        </g>
      ))}
      {names.map(({ ceasefire, x }) => (
        <text
          key={ceasefire.event}
          className="timeline-caption timeline-ceasefire-caption"
          x={x}
          y={top + NAME_BELOW}
          lang={ceasefire.name[t.language] === undefined ? "en" : t.language}
        >
          {ceasefire.name[t.language] ?? ceasefire.name.en}
        </text>
      ))}
      {ceasefireCaption(ceasefires, axis, layout, t) && (
        <text className="timeline-caption timeline-ceasefire-caption" x={captionX(axis)} y={10}>
          {t("time.chart.ceasefires")}
        </text>
      )}
    </g>
  );
}

/** Lets a bar fade between the days on which its beginning or end is certain and those on which it is only possible. */
function FadeMask({
  id,
  bar,
  axis,
  height,
}: {
  readonly id: string;
  readonly bar: CeasefireBar;
  readonly axis: TimeAxis;
  readonly height: number;
}) {
  const { possibleFrom, from, to, possibleTo } = bar;
  const [left, right] = axis.extent(possibleFrom, possibleTo, LEAST_WIDTH);
  const stops = [
    { name: "possible from", day: possibleFrom, opacity: possibleFrom === from ? 1 : FADED },
    { name: "from", day: from, opacity: 1 },
    { name: "to", day: to, opacity: 1 },
    { name: "possible to", day: possibleTo, opacity: possibleTo === to ? 1 : FADED },
  ];
  return (
    <>
      <linearGradient
        id={`${id}g`}
        gradientUnits="userSpaceOnUse"
        x1={axis.x(possibleFrom)}
        x2={axis.x(possibleTo)}
        y1={0}
        y2={0}
      >
        {stops.map(({ name, day, opacity }) => (
          <stop
            key={name}
            offset={(day - possibleFrom) / Math.max(1, possibleTo - possibleFrom)}
            stopColor="white"
            stopOpacity={opacity}
          />
        ))}
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x={left - 2} y={-1} width={right - left + 4} height={height + 2}>
        <rect x={left - 2} y={-1} width={right - left + 4} height={height + 2} fill={`url(#${id}g)`} />
      </mask>
    </>
  );
}
