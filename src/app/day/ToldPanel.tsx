import { memo } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../../state/appStore";
import type { StopStore } from "../../time/stopKeeper";
import { stopOn } from "../../time/stopOn";
import { Panel, type PanelProps } from "../Panel";
import { useToldDay } from "./toldDay";

export interface ToldPanelProps extends Omit<PanelProps, "day" | "differing" | "stop"> {
  readonly store: AppStore;
  readonly stops: StopStore;
}

/** The list of places or the sheet of one, on the day that is told. */
export const ToldPanel = memo(function ToldPanel({ store, stops, ...props }: ToldPanelProps) {
  const day = useToldDay((told) => told.day);
  const differing = useToldDay((told) => told.differing);
  const playing = useStore(store, (state) => state.playing);
  const stop = stopOn(useStore(stops), day, playing);
  return <Panel {...props} {...{ day, differing, stop }} />;
});
