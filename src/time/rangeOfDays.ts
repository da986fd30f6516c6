import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import type { Day } from "../record/day";
import type { TimelineController } from "./timelineController";

/** What makes an `input` a slider on a day of the timeline: the browser's own, with the day in words. */
export function rangeOfDays({ frame }: Pick<TimelineController, "frame">, day: Day, t: Translate) {
  return {
    type: "range",
    min: frame.earliest,
    max: frame.latest,
    step: 1,
    value: day,
    "aria-valuetext": formatDay(day, t.language),
  } as const;
}
