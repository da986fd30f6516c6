import { useEffect, useState } from "react";
import type { AppStore } from "../../state/appStore";
import { stopKeeper, type StopStore } from "../../time/stopKeeper";

/** Where the stops of the slider are held, for all that tell them. A stop draws nothing anew but who takes it from there. */
export function useStops(store: AppStore): StopStore {
  const [keeper] = useState(() => stopKeeper(store));
  useEffect(() => keeper.follow(), [keeper]);
  return keeper.stops;
}
