import { memo } from "react";
import { useTranslate } from "../language/useTranslate";
import type { AxisView } from "./axisView";
import { rangeOfDays } from "./rangeOfDays";
import type { TimelineController } from "./timelineController";

export interface ViewEndProps {
  readonly end: keyof AxisView;
  readonly view: AxisView;
  /** From the beginning of the line, in pixels. */
  readonly start: number;
  /** Steps by keys as the day's slider does. */
  readonly controller: TimelineController;
  readonly onEnd: (end: keyof AxisView, to: number) => void;
}

/** What the Page keys do here, where there is no change to go to. */
const YEARS_OF_KEY: ReadonlyMap<string, number> = new Map([
  ["PageUp", 1],
  ["PageDown", -1],
]);

/**
 * A handle of the overview: where the visible time begins or ends. A native range for keys and assistive technology, unseen; the
 * overview around it takes the pointer.
 */
export const ViewEnd = memo(function ViewEnd({ end, view, start, controller, onEnd }: ViewEndProps) {
  const t = useTranslate();
  const day = controller.clamp(view[end]);
  return (
    <div className="timeline-view-end" data-end={end} style={{ insetInlineStart: start }}>
      <input
        {...rangeOfDays(controller, day, t)}
        aria-label={t(end === "from" ? "time.view-from" : "time.view-to")}
        onChange={(event) => onEnd(end, event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const years = YEARS_OF_KEY.get(event.key);
          const target = years === undefined ? controller.press(day, event) : controller.stepMonths(day, 12 * years);
          if (target === null) return;
          event.preventDefault();
          if (target !== day) onEnd(end, target);
        }}
      />
      <span className="timeline-view-grip" />
    </div>
  );
});
