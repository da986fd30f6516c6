import type { KeyboardEvent } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { rangeOfDays } from "./rangeOfDays";
import type { TimelineController } from "./timelineController";

export interface DayInputProps {
  readonly controller: TimelineController;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly onFocus?: () => void;
  /** Whether a key is meant for something else than the day, and was done. */
  readonly takesKey?: (event: KeyboardEvent) => boolean;
}

/** The slider of days for keys and assistive technology: the browser's own, with the keys of `TimelineController.press`. */
export function DayInput({ controller, day, onDay, onFocus, takesKey }: DayInputProps) {
  const t = useTranslate();
  return (
    <input
      {...rangeOfDays(controller, day, t)}
      aria-label={t("time.slider")}
      onChange={(event) => onDay(controller.clamp(event.currentTarget.valueAsNumber))}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const target = takesKey?.(event) ? null : controller.press(day, event);
        if (target === null) return;
        event.preventDefault();
        if (target !== day) onDay(target);
      }}
    />
  );
}
