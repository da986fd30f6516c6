import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../record/day";
import type { AppStore } from "../state/appStore";

/** Where the slider came to rest, and where it rested before. */
export interface Stop {
  readonly before: Day;
  readonly day: Day;
}

/** Holds the last stop; before the first, the day that was shown at the start stands for both. */
export type StopStore = StoreApi<Stop>;

export interface StopKeeper {
  readonly stops: StopStore;
  /** Follows the slider from now on; returns what ends that. */
  readonly follow: () => () => void;
}

/** How long the slider must stand, in milliseconds, to have come to rest. */
const REST = 400;

/**
 * Finds the stops of the slider: 400 ms after its last step, and not during play. Whoever tells a stop takes it from here: a part that
 * shows the day later than the slider does would find others.
 */
export function stopKeeper(store: AppStore): StopKeeper {
  const start = store.getState().day;
  const stops = createStore<Stop>(() => ({ before: start, day: start }));
  function follow(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      const { day, playing } = store.getState();
      const before = stops.getState().day;
      if (!playing && day !== before) timer = setTimeout(() => stops.setState({ before, day }), REST);
    };
    wait();
    const leave = store.subscribe((now, earlier) => {
      if (now.day !== earlier.day || now.playing !== earlier.playing) wait();
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }
  return { stops, follow };
}
