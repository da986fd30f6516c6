import { useCallback, useLayoutEffect, useRef } from "react";
import type { Day } from "../record/day";
import type { TimelineController } from "./timelineController";

export interface PlayChoicesProps {
  readonly controller: TimelineController;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
}

/** What the buttons of play do, from the day that is shown when they are pressed: they are not drawn anew with each step. */
export interface PlayChoices {
  /** Goes to the change before or after the day, where there is one. */
  readonly goToChange: (direction: 1 | -1) => void;
  /** Plays, from the beginning where the end is reached, or pauses. */
  readonly togglePlay: () => void;
}

export function usePlayChoices(props: PlayChoicesProps): PlayChoices {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const goToChange = useCallback((direction: 1 | -1) => {
    const { controller, day, onDay } = latest.current;
    const target = controller.change(day, direction);
    if (target !== null) onDay(target);
  }, []);
  const togglePlay = useCallback(() => {
    const { controller, day, onDay, playing, onPlaying } = latest.current;
    if (!playing && day >= controller.frame.latest) onDay(controller.frame.earliest);
    onPlaying(!playing);
  }, []);
  return { goToChange, togglePlay };
}
