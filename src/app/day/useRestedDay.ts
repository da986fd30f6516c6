import { useEffect, useState } from "react";
import type { Day } from "../../record/day";
import type { AppStore } from "../../state/appStore";
import { REST } from "../useRested";

/** The day on which the slider last came to rest; the first one before it ever moved. A step on the way draws nothing anew. */
export function useRestedDay(store: AppStore): Day {
  const [rested, setRested] = useState(() => store.getInitialState().day);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(timer);
      const { day, playing } = store.getState();
      if (!playing) timer = setTimeout(() => setRested(day), REST);
    };
    follow();
    const leave = store.subscribe((now, before) => {
      if (now.day !== before.day || now.playing !== before.playing) follow();
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [store]);
  return rested;
}
