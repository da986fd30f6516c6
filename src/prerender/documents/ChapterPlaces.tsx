import { inLayers } from "../../evidence/inLayers";
import { isHeld, listSections, type ListRow } from "../../evidence/listSections";
import { describeState } from "../../language/describeState";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay, type Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import type { Track, TruceRecord } from "../../record/types";
import { isUndirected, lookOn } from "../../scene/undirectedOn";
import { pathOfPage } from "../../state/sitePaths";
import { Swatch } from "../../symbology/Swatch";
import { useDocuments } from "./DocumentLinks";

export interface ChapterPlacesProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly day: Day;
  readonly layers: ReadonlySet<Track>;
}

/** All places on which something holds on a day in the layers shown, by status, with their states in words: what a map shows, and beyond its frame. */
export function ChapterPlaces({ record, index, day, layers }: ChapterPlacesProps) {
  const t = useTranslate();
  const { language } = t;
  const held = listSections(record, index, day, { sort: "status", isFound: null, layers, language })
    .map(({ id, rows }) => ({ id, rows: rows.filter(({ state }) => isHeld(state, layers)) }))
    .filter(({ rows }) => rows.length > 0);
  const count = held.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  return (
    <details className="chapter-places">
      <summary>{t("pages.story-places", { count, date: formatDay(day, language) })}</summary>
      {held.map(({ id, rows }) => (
        <div key={id}>
          <h3>{t(`evidence.section.${id}`)}</h3>
          <ul>
            {rows.map((row) => (
              <PlaceLine
                key={row.place.id}
                {...row}
                {...{ day, layers }}
                isWithoutArrow={isUndirected(row.state, day, record.events)}
              />
            ))}
          </ul>
        </div>
      ))}
      <p className="quiet">
        {t(index.account === null ? "pages.story-places-rest" : "pages.story-places-unsaid", {
          count: record.places.size - count,
        })}
      </p>
    </details>
  );
}

function PlaceLine({
  place,
  state,
  day,
  layers,
  isWithoutArrow,
}: ListRow & Pick<ChapterPlacesProps, "day" | "layers"> & { readonly isWithoutArrow: boolean }) {
  const t = useTranslate();
  const { root } = useDocuments();
  const shown = inLayers(state, layers);
  return (
    <li>
      <Swatch appearance={lookOn(shown, isWithoutArrow)} width={28} height={16} />
      <a href={`${root}${pathOfPage({ kind: "place", place: place.id }, t.language)}?day=${isoOfDay(day)}`}>
        <bdi>{place.name[t.language]}</bdi>
      </a>{" "}
      <span className="quiet">{describeState(shown, place, t, "brief")}</span>
    </li>
  );
}
