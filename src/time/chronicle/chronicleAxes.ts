import { DAY_FRAME, type DayRange } from "../../record/day";
import { stripAxis, type StripAxis } from "../../symbology/stripAxis";
import type { AxisView } from "../axisView";

/** The axis of the chronicle, the same as the timeline's. */
export interface ChronicleAxes {
  /** The days that are shown, which may begin and end within a day as the timeline's do, and the same as moments. */
  readonly frame: DayRange;
  readonly view: AxisView;
  /** What lies outside of the frame stands at its ends. */
  readonly axis: StripAxis;
  /** What lies outside of the frame is drawn there and cut off, so that an edge fades over its own days. */
  readonly drawing: StripAxis;
}

/** The axis of a part of time; null: of all of it. */
export function chronicleAxes(direction: "ltr" | "rtl", range: AxisView | null): ChronicleAxes {
  const view = {
    from: Math.max(DAY_FRAME.earliest, range?.from ?? -Infinity),
    to: Math.min(DAY_FRAME.latest + 1, range?.to ?? Infinity),
  };
  const frame = { earliest: view.from, latest: view.to - 1 };
  return {
    frame,
    view,
    axis: stripAxis(direction, frame),
    drawing: stripAxis(direction, frame, DAY_FRAME),
  };
}
