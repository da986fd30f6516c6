import { useMemo } from "react";
import type { PlaceChangeWords } from "../language/placeChanges";
import { useTranslate } from "../language/useTranslate";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import type { Stop } from "../time/stopKeeper";
import { laterPart } from "./laterPart";
import { useLater } from "./useLater";

const PLACE_CHANGES = laterPart(() => import("../language/placeChanges"));

/** What changed at each place where the slider came to rest, in words; null before the first stop, and while it moves. */
export function usePlaceChanges(
  record: TruceRecord | null,
  index: RecordIndex | null,
  stop: Stop | null,
): ReadonlyMap<PlaceId, PlaceChangeWords> | null {
  const t = useTranslate();
  const part = useLater(PLACE_CHANGES, stop !== null);
  return useMemo(
    () =>
      record && index && stop && part.kind === "ready"
        ? part.module.placeChanges(record, index, stop.before, stop.day, t)
        : null,
    [record, index, stop, part, t],
  );
}
