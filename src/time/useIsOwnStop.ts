import { useState } from "react";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId } from "../record/types";
import type { Stop } from "./stopKeeper";

/**
 * Whether a stop is still told by the account and for the place that it was made with. Of another account or place, chosen while the
 * slider rests, the headline is said: the stop is not said once more.
 */
export function useIsOwnStop(stop: Stop | null, index: RecordIndex | null, place: PlaceId | null): boolean {
  const [own, setOwn] = useState({ stop, index, place, holds: true });
  const isNew = own.stop !== stop || own.index === null;
  const holds = isNew || (own.holds && own.index === index && own.place === place);
  if (isNew ? own.stop !== stop || own.index !== index : holds !== own.holds) setOwn({ stop, index, place, holds });
  return holds;
}
