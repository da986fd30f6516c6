import { useState, type ReactNode, type RefObject } from "react";
import { formatDay } from "../../language/formatDay";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { ComparedDays } from "./comparedDays";
import "./swipedMaps.css";
import { useDividerDrag } from "./useDividerDrag";

export interface SwipedMapsProps extends ComparedDays {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly earlierMap: ReactNode;
  readonly laterMap: ReactNode;
  readonly zoom: ReactNode;
  /** How much of the map shows the earlier day, in per cent, from where reading begins: in Arabic from the right, as time runs. */
  readonly part: number;
  /** Where the divider came to rest. */
  readonly onPart: (part: number) => void;
}

/**
 * One map of two days: the earlier on one side of a line, the later on the other. The line is dragged, the rail below it pressed, or the
 * divider moved by keys: a native range, unseen.
 */
export function SwipedMaps(props: SwipedMapsProps) {
  const { earlier, later, frame, earlierMap, laterMap, zoom, part, onPart } = props;
  const t = useTranslate();
  const direction = directionOf(t.language);
  const [held, setHeld] = useState<number | null>(null);
  const now = held ?? part;
  const drag = useDividerDrag({
    frame,
    direction,
    onMove: setHeld,
    onRest(rest) {
      setHeld(null);
      onPart(rest);
    },
  });
  const [before, after] = [formatDay(earlier, t.language), formatDay(later, t.language)];
  const clip = (start: number, end: number): string => {
    const [right, left] = direction === "rtl" ? [start, end] : [end, start];
    return `inset(0 ${String(right)}% 0 ${String(left)}%)`;
  };
  const at = { insetInlineStart: `${String(now)}%` };
  return (
    <div className="compare-swiped">
      <div className="compare-sides" aria-hidden="true">
        <span>{before}</span>
        <span>{after}</span>
      </div>
      <div className="map-view" ref={frame} data-painter="svg">
        <figure className="compare-side" aria-label={before} style={{ clipPath: clip(0, 100 - now) }}>
          {earlierMap}
        </figure>
        <figure className="compare-side" aria-label={after} style={{ clipPath: clip(now, 0) }}>
          {laterMap}
        </figure>
        <div className="compare-line" style={at} {...drag} />
        {zoom}
      </div>
      <div className="compare-rail" {...drag}>
        <div className="compare-divider" style={at}>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={now}
            aria-label={t("compare.swipe-at")}
            aria-valuetext={t("compare.swipe-value", { earlier: before, later: after, part: now })}
            onChange={({ currentTarget }) => onPart(currentTarget.valueAsNumber)}
          />
          <span className="compare-grip" />
        </div>
      </div>
    </div>
  );
}
