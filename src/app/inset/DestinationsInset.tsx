import { useMemo, useState } from "react";
import { formatDay } from "../../language/formatDay";
import { formatNumber } from "../../language/formatNumber";
import type { Translate } from "../../language/createTranslate";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import type { TruceRecord } from "../../record/types";
import { movedSince, type PeopleRange } from "../../scene/movedSince";
import type { Frame } from "../../space/flowShapes";
import { useBasemap } from "../../space/useBasemap";
import { insetCorner, liesOverOrigins } from "./liesOverOrigins";
import { InsetMap } from "./InsetMap";
import "./destinationsInset.css";

export interface DestinationsInsetProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  /** Null: a day on which nobody is moved. The ground is kept for the next. */
  readonly day: Day | null;
  /** What the large map shows: marked in the small one. */
  readonly frame: Frame;
}

/**
 * All of Syria in small, with where the evacuations under way have taken people so far. Nothing on a day without one. It begins folded
 * where it would lie over a place that people leave; then the reader's wish counts.
 */
export function DestinationsInset({ record, index, day, frame }: DestinationsInsetProps) {
  const t = useTranslate();
  const moved = useMemo(() => (day === null ? null : movedSince(record, index, day)), [record, index, day]);
  const ground = useBasemap(record, moved !== null);
  const names = useMemo(
    () =>
      new Map(
        [...(moved?.people ?? [])].map(([id, people]) => [
          id,
          { name: record.places.get(id)?.name[t.language] ?? id, people: peopleText(people, t) },
        ]),
      ),
    [moved, record, t],
  );
  const [wish, setWish] = useState<boolean | null>(null);
  if (!moved || !ground) return null;
  const isOpen = wish ?? !liesOverOrigins(moved.flows, frame, directionOf(t.language));
  const list = [...names.values()].map(({ name, people }) => (people === "" ? name : `${name}: ${people}`)).join("; ");
  return (
    <details className="destinations" data-corner={insetCorner(frame)} open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setWish(!isOpen);
        }}
      >
        {t("picture.destinations", { date: formatDay(moved.since, t.language) })}
      </summary>
      <InsetMap
        {...{ names, frame }}
        flows={moved.flows}
        land={ground.features.land}
        language={t.language}
        label={t("picture.destinations-list", { list })}
      />
      <p>{t("picture.destinations-note")}</p>
    </details>
  );
}

function peopleText(people: PeopleRange, t: Translate): string {
  if (!people) return "";
  const [low, high] = people.map((count) => formatNumber(count, t.language));
  if (low === undefined || high === undefined) return "";
  return low === high ? low : t("space.flow.range", { low, high });
}
