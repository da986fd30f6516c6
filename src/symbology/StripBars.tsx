import type { History, HistoryBar } from "./historyBars";
import type { StripAxis } from "./stripAxis";
import "./stripBars.css";
import { StripLines, type StripLinesProps } from "./StripLines";
import type { StripLayout } from "./stripLayout";

export interface StripBarsProps {
  readonly history: History;
  readonly axis: StripAxis;
  readonly layout: StripLayout;
  readonly direction: "ltr" | "rtl";
  /** The `idPrefix` of the `StripPatterns` on the page that it is drawn with. */
  readonly idPrefix: string;
  /** On paper: how wide the strip is at most, in pixels. What fills the bars is then drawn in lines, without patterns. */
  readonly paper?: number;
}

/** The bars of a history: siege above, toothed where by the Islamic State; truce below, textured; departures as flags. */
export function StripBars({ history, axis, layout, direction, idPrefix, paper }: StripBarsProps) {
  const fadeOf = ({ edge }: Pick<HistoryBar<string>, "edge">): { mask?: string } =>
    edge === null ? {} : { mask: `url(#${idPrefix}${edge})` };
  const extentOf = ({ from, to }: HistoryBar<string>): Extent => {
    const { x, width } = axis.extent(from, to);
    const missing = Math.max(0, layout.least - width);
    return { x: x - missing / 2, width: width + missing };
  };
  return (
    <>
      {history.siege.map((bar) => (
        <g key={bar.from} className="strip-siege" data-look={bar.look} data-certainty={bar.certainty} {...fadeOf(bar)}>
          <Bar extent={extentOf(bar)} box={layout.siege} />
        </g>
      ))}
      {history.encircled.map((bar) => (
        <g key={bar.from} data-certainty={bar.certainty} {...fadeOf(bar)}>
          <Fill look="teeth" extent={extentOf(bar)} {...{ idPrefix, paper }} box={layout.teeth} />
        </g>
      ))}
      {history.truce.map((bar) => (
        <g key={bar.from} className="strip-truce" data-look={bar.look} data-certainty={bar.certainty} {...fadeOf(bar)}>
          <Bar extent={extentOf(bar)} box={layout.truce} />
          <Fill look={bar.look} extent={extentOf(bar)} {...{ idPrefix, paper }} box={layout.truce} />
        </g>
      ))}
      {history.evacuation.map((bar) => (
        <Departure key={bar.from} {...{ bar, axis, layout, direction }} />
      ))}
    </>
  );
}

/** Where a bar begins and how wide it is, in percent. */
interface Extent {
  readonly x: number;
  readonly width: number;
}

const percents = ({ x, width }: Extent) => ({ x: `${String(x)}%`, width: `${String(width)}%` });

/** The texture of a bar, or its teeth. */
function Fill({
  look,
  extent,
  box: { y, height },
  idPrefix,
  paper,
}: Pick<StripBarsProps, "idPrefix"> & {
  readonly look: StripLinesProps["look"];
  readonly extent: Extent;
  readonly box: StripLayout["siege"];
  readonly paper: number | undefined;
}) {
  const place = { ...percents(extent), y, height };
  if (paper === undefined) return <rect {...place} fill={`url(#${idPrefix}${look})`} />;
  return <StripLines {...place} look={look} pixels={(extent.width / 100) * paper} />;
}

/** The ground of a bar and the lines above and below it. */
function Bar({ extent, box }: { readonly extent: Extent; readonly box: StripLayout["siege"] }) {
  const ends = { x1: `${String(extent.x)}%`, x2: `${String(extent.x + extent.width)}%` };
  return (
    <>
      <rect className="strip-ground" {...percents(extent)} y={box.y} height={box.height} />
      <line className="strip-edge" {...ends} y1={box.y} y2={box.y} />
      <line className="strip-edge" {...ends} y1={box.y + box.height} y2={box.y + box.height} />
    </>
  );
}

/** A flag on the day on which people begin to leave or to come back, and a dotted line for as long as a place stands emptied. */
function Departure({
  bar,
  axis,
  layout,
  direction,
}: Pick<StripBarsProps, "axis" | "layout" | "direction"> & { readonly bar: HistoryBar<string> }) {
  const { x, width } = axis.extent(bar.from, bar.to);
  const middle = layout.siege.y + layout.siege.height / 2;
  if (bar.look === "evacuated" || bar.look === "returned") {
    return (
      <line
        className="strip-emptied"
        data-certainty={bar.certainty}
        x1={`${String(x)}%`}
        x2={`${String(x + width)}%`}
        y1={middle}
        y2={middle}
      />
    );
  }
  const forward = direction === "ltr" ? 1 : -1;
  const bottom = layout.truce.y + layout.truce.height;
  return (
    <svg className="strip-flag" data-look={bar.look} data-certainty={bar.certainty} x={`${String(axis.x(bar.from))}%`}>
      <path d={`M0 ${String(layout.teeth.y)}V${String(bottom)}`} />
      <path
        className="strip-flag-head"
        d={`M0 ${String(middle - 4)}l${String(7 * forward)} 4l${String(-7 * forward)} 4Z`}
      />
    </svg>
  );
}
