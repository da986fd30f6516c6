import { memo } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../../state/appStore";
import { Panel, type PanelProps } from "../Panel";
import { useToldDay } from "./toldDay";

export interface ToldPanelProps extends Omit<PanelProps, "day" | "differing" | "playing"> {
  readonly store: AppStore;
}

/** The list of places or the sheet of one, on the day that is told. */
export const ToldPanel = memo(function ToldPanel({ store, ...props }: ToldPanelProps) {
  const day = useToldDay((told) => told.day);
  const differing = useToldDay((told) => told.differing);
  const playing = useStore(store, (state) => state.playing);
  return <Panel {...props} {...{ day, differing, playing }} />;
});
