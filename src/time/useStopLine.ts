import { useEffect, useMemo, useRef, useState } from "react";
import { PAGE_WORDS } from "../language/pageWordsHere";
import { useTranslate } from "../language/useTranslate";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import type { StopLine } from "./stopLine";
import type { Stop } from "./stopKeeper";

async function fetchPart() {
  const [part] = await Promise.all([import("./stopLine"), PAGE_WORDS.complete()]);
  return part;
}

/**
 * What changed where the slider stopped. What finds the words comes after the first sight; null until then, while it cannot be had (it
 * is asked for again at the next stop), before the first stop and while the slider moves.
 */
export function useStopLine(
  record: TruceRecord | null,
  index: RecordIndex | null,
  stop: Stop | null,
  selection: PlaceId | null,
  width: number,
  isCompact: boolean,
): StopLine | null {
  const t = useTranslate();
  const [part, setPart] = useState<Awaited<ReturnType<typeof fetchPart>> | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (part !== null || (isAsked.current && stop === null)) return;
    isAsked.current = true;
    fetchPart().then(setPart, () => undefined);
  }, [part, stop]);
  return useMemo(
    () =>
      part && record && index && stop ? part.stopLine(record, index, stop, t, selection, { width, isCompact }) : null,
    [part, record, index, stop, t, selection, width, isCompact],
  );
}
