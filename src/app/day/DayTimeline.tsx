import { memo } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../../state/appStore";
import type { StopStore } from "../../time/stopKeeper";
import { stopOn } from "../../time/stopOn";
import { Timeline, type TimelineProps } from "../../time/Timeline";

export interface DayTimelineProps extends Omit<TimelineProps, "day" | "playing" | "speed" | "stop"> {
  readonly store: AppStore;
  readonly stops: StopStore;
}

/** The timeline with the slider's day, at once. */
export const DayTimeline = memo(function DayTimeline({ store, stops, ...props }: DayTimelineProps) {
  const day = useStore(store, (state) => state.day);
  const playing = useStore(store, (state) => state.playing);
  const speed = useStore(store, (state) => state.speed);
  const stop = stopOn(useStore(stops), day, playing);
  return <Timeline {...props} {...{ day, playing, speed, stop }} />;
});
