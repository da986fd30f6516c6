import { useEffect, useSyncExternalStore } from "react";
import type { Later, LaterLoad } from "./later";

/** How far a later part has come; it is asked for as soon as it is wanted. */
export function useLater<Module>({ load, want }: Later<Module>, isWanted = true): LaterLoad<Module> {
  useEffect(() => {
    if (isWanted) void want();
  }, [isWanted, want]);
  return useSyncExternalStore(load.subscribe, load.getState, load.getState);
}
