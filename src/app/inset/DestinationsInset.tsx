import { useMemo, useState } from "react";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import type { TruceRecord } from "../../record/types";
import { movedSince } from "../../scene/movedSince";
import type { Frame } from "../../space/flowShapes";
import { useBasemap } from "../../space/useBasemap";
import { usePrinting } from "../../state/usePrinting";
import { DestinationsBox } from "./DestinationsBox";
import type { Mark } from "../../scene/scene";
import { liesOverPlaces } from "./liesOverPlaces";
import { liesOverOrigins } from "./liesOverOrigins";
import { showsWays } from "./showsWays";

export interface DestinationsInsetProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  /** Null: a day on which nobody is moved. The ground is kept for the next. */
  readonly day: Day | null;
  /** What the large map shows: marked in the small one. */
  readonly frame: Frame;
  /** What is drawn of the places there. */
  readonly marks: readonly Mark[];
}

/**
 * All of Syria in small, with where people have been taken since the evacuations under way began. Nothing on a day without one, nor where the
 * large map shows it all. It begins folded
 * where it would lie over a place that people leave or over besieged ground; then the reader's wish counts.
 */
export function DestinationsInset({ record, index, day, frame, marks }: DestinationsInsetProps) {
  const { language } = useTranslate();
  const moved = useMemo(() => (day === null ? null : movedSince(record, index, day)), [record, index, day]);
  const ground = useBasemap(record, moved !== null);
  const [wish, setWish] = useState<boolean | null>(null);
  const isPrinting = usePrinting();
  const isInTheWay = useMemo(() => {
    const direction = directionOf(language);
    return (
      moved !== null && (liesOverOrigins(moved.flows, frame, direction) || liesOverPlaces(marks, frame, direction))
    );
  }, [moved, frame, marks, language]);
  if (!moved || !ground || showsWays(moved.flows, frame)) return null;
  const isOpen = isPrinting || (wish ?? !isInTheWay);
  return (
    <DestinationsBox
      {...{ record, moved, frame, isOpen }}
      land={ground.features.land}
      onFold={() => setWish(!isOpen)}
    />
  );
}
