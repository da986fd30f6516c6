import { useMemo, type ReactNode } from "react";
import { changeWords } from "../language/changeWords";
import { useTranslate } from "../language/useTranslate";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { ChangeLine } from "./ChangeLine";
import type { Stop } from "./useStop";

export interface StopChangeProps {
  readonly record: TruceRecord | null;
  readonly index: RecordIndex | null;
  /** Where the slider came to rest; null before the first stop and while it moves. */
  readonly stop: Stop | null;
  /** The place whose change is told before others'. */
  readonly selection: PlaceId | null;
  /** Whether there is room for the line. */
  readonly isShown: boolean;
  /** What stands there where nothing changed. */
  readonly children: ReactNode;
}

/** What changed where the slider stopped; otherwise what it is given. */
export function StopChange({ record, index, stop, selection, isShown, children }: StopChangeProps) {
  const t = useTranslate();
  const words = useMemo(
    () => record && index && stop && changeWords(record, index, stop.before, stop.day, t, selection),
    [record, index, stop, t, selection],
  );
  return (
    <>
      {words === null && children}
      <ChangeLine words={words} isShown={isShown} />
    </>
  );
}
