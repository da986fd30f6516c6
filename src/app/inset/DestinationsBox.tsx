import type { FeatureCollection } from "geojson";
import { useMemo } from "react";
import { formatDay } from "../../language/formatDay";
import { formatNumber } from "../../language/formatNumber";
import type { Translate } from "../../language/createTranslate";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import type { Moved, PeopleRange } from "../../scene/movedSince";
import type { Frame } from "../../space/flowShapes";
import { InsetMap } from "./InsetMap";
import { insetCorner } from "./liesOverOrigins";
import "./destinationsInset.css";

export interface DestinationsBoxProps {
  readonly record: Pick<TruceRecord, "places">;
  readonly moved: Moved;
  readonly land: FeatureCollection;
  /** What the large map shows: marked in the small one. */
  readonly frame: Frame;
  readonly isOpen: boolean;
  /** The reader folds or unfolds it; without it the browser does so by itself. */
  readonly onFold?: () => void;
}

/** The small map of Syria with its title, which folds it, and a note. It needs no script. */
export function DestinationsBox({ record, moved, land, frame, isOpen, onFold }: DestinationsBoxProps) {
  const t = useTranslate();
  const names = useMemo(
    () =>
      new Map(
        [...moved.people].map(([id, people]) => [
          id,
          { name: record.places.get(id)?.name[t.language] ?? id, people: peopleText(people, t) },
        ]),
      ),
    [moved, record, t],
  );
  const list = [...names.values()].map(({ name, people }) => (people === "" ? name : `${name}: ${people}`)).join("; ");
  return (
    <details className="destinations" data-over-map data-corner={insetCorner(frame)} open={isOpen}>
      <summary
        onClick={(event) => {
          if (!onFold) return;
          event.preventDefault();
          onFold();
        }}
      >
        {t("picture.destinations", { date: formatDay(moved.since, t.language) })}
      </summary>
      <InsetMap
        {...{ names, frame, land }}
        flows={moved.flows}
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
