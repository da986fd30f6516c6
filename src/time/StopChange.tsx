import { useMemo, type ReactNode } from "react";
import { stopWords } from "../language/stopWords";
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
  /** What stands there where the slider has not stopped. */
  readonly children: ReactNode;
}

/** What changed where the slider stopped, or that nothing did; before the first stop and between stops what it is given. */
export function StopChange({ record, index, stop, selection, isShown, children }: StopChangeProps) {
  const t = useTranslate();
  const [words, short] = useMemo(() => {
    if (!record || !index || !stop) return [null, null];
    return [undefined, 1].map((most) => stopWords(record, index, stop.before, stop.day, t, selection, most));
  }, [record, index, stop, t, selection]);
  return (
    <>
      {!words && children}
      <ChangeLine words={words ?? null} short={short ?? null} day={stop?.day ?? null} isShown={isShown} />
    </>
  );
}
