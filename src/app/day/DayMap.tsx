import { memo } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../../state/appStore";
import { MapColumn, type MapColumnProps } from "../MapColumn";
import { useToldDay } from "./toldDay";

export interface DayMapProps extends Omit<MapColumnProps, "day" | "differing"> {
  readonly store: AppStore;
}

/** The map of the slider's day, at once. */
export const DayMap = memo(function DayMap({ store, ...props }: DayMapProps) {
  const day = useStore(store, (state) => state.day);
  return <MapColumn {...props} day={day} differing={useToldDay(({ differing }) => differing)} />;
});
