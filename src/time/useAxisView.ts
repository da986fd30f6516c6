import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Day, DayRange } from "../record/day";
import { followDay, isWholeView, panView, wholeView, zoomView, type AxisView } from "./axisView";
import type { ZoomWish } from "./zoomWish";

/** The part of time that the axis shows, and what changes it. */
export interface AxisViewState {
  readonly view: AxisView;
  readonly isWhole: boolean;
  readonly setView: (view: AxisView) => void;
  /** Zooms by a step about the day, or about the middle of the view where the day is not in it. */
  readonly zoom: (wish: ZoomWish) => void;
  /** Moves the view to the day, where it is not in it. */
  readonly reveal: () => void;
}

/** How much less time a step inwards shows. */
const ZOOM_STEP = 2;

/**
 * The view of the axis: all of the frame at first. It follows the day when the day leaves it. `onView` is told of each; null: all of the
 * frame.
 */
export function useAxisView(frame: DayRange, day: Day, onView?: (view: AxisView | null) => void): AxisViewState {
  const [chosen, setChosen] = useState<{ readonly view: AxisView; readonly followed: Day } | null>(null);
  const latestDay = useRef(day);
  useLayoutEffect(() => {
    latestDay.current = day;
  });
  const chosenView = chosen?.view ?? null;
  const view = useMemo(() => (chosenView ? panView(chosenView, 0, frame) : wholeView(frame)), [chosenView, frame]);
  if (chosen && chosen.followed !== day) setChosen({ view: followDay(chosen.view, day, frame), followed: day });
  const told = chosenView && view;
  useEffect(() => onView?.(told), [told, onView]);
  const setView = useCallback(
    (next: AxisView) => setChosen(isWholeView(next, frame) ? null : { view: next, followed: latestDay.current }),
    [frame],
  );
  const reveal = useCallback(() => setView(followDay(view, latestDay.current, frame)), [view, frame, setView]);
  const zoom = useCallback(
    (wish: ZoomWish) => {
      if (wish === "all") return setChosen(null);
      const day = latestDay.current;
      const anchor = view.from <= day && day <= view.to ? day : (view.from + view.to) / 2;
      return setView(zoomView(view, wish === "in" ? ZOOM_STEP : 1 / ZOOM_STEP, anchor, frame));
    },
    [view, frame, setView],
  );
  return { view, isWhole: chosen === null, setView, zoom, reveal };
}
