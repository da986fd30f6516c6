import { memo } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../../state/appStore";
import { Timeline, type TimelineProps } from "../../time/Timeline";

export interface DayTimelineProps extends Omit<TimelineProps, "day" | "playing" | "speed"> {
  readonly store: AppStore;
}

/** The timeline with the slider's day, at once. */
export const DayTimeline = memo(function DayTimeline({ store, ...props }: DayTimelineProps) {
  const day = useStore(store, (state) => state.day);
  const playing = useStore(store, (state) => state.playing);
  const speed = useStore(store, (state) => state.speed);
  return <Timeline {...props} {...{ day, playing, speed }} />;
});
