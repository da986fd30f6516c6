import { memo, useId, useMemo, useState } from "react";
import { formatDay } from "../language/formatDay";
import type { PlaceChangeWords } from "../language/placeChanges";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, Track, TruceRecord } from "../record/types";
import { undirectedOn } from "../scene/undirectedOn";
import { areasTold } from "./areasTold";
import { usePlaceSearch } from "./usePlaceSearch";
import { countRows, LIST_SORTS, listKeeper, type ListSection, type ListSort } from "./listSections";
import "./evidenceType.css";
import "./placeList.css";
import { PlaceRow } from "./PlaceRow";

export interface PlaceListProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly day: Day;
  readonly layers: ReadonlySet<Track>;
  readonly selection: PlaceId | null;
  /** Places that are marked: the accounts differ there. */
  readonly differing?: ReadonlySet<PlaceId>;
  /** What changed at places where the slider came to rest. */
  readonly changes?: ReadonlyMap<PlaceId, PlaceChangeWords> | null;
  readonly onPlace: (place: PlaceId) => void;
  /** The address of a place's page; by default this page with the place open. */
  readonly hrefOf?: (place: PlaceId) => string;
}

const NONE_DIFFERING: ReadonlySet<PlaceId> = new Set();
const placeQuery = (place: PlaceId): string => `?place=${place}`;

/** All places with their state on the day, in words: the map's equal for readers who do not see it. Searched by any spelling, sorted at will. */
export const PlaceList = memo(function PlaceList(props: PlaceListProps) {
  const { record, index, day, layers, selection, differing = NONE_DIFFERING, changes = null } = props;
  const { onPlace, hrefOf = placeQuery } = props;
  const t = useTranslate();
  const { language } = t;
  const id = useId();
  const [query, setQuery] = useState("");
  // How many were found is news to those who listen; that another day changes their states is told by the timeline.
  const [askedOn, setAskedOn] = useState(day);
  const [sort, setSort] = useState<ListSort>("area");
  const search = usePlaceSearch(query);
  const sectionsOn = useMemo(
    () => listKeeper(record, index, { sort, isFound: search && search(query), layers, language }),
    [record, index, sort, search, query, layers, language],
  );
  const sections = sectionsOn(day);
  const states = index.stateAt(day);
  const areas = useMemo(
    () => areasTold(record, states, t, { isAccount: index.account !== null, tracks: [...layers] }),
    [record, states, t, index, layers],
  );
  const leaving = undirectedOn(states, day, record.events).join(" ");
  const withoutArrow = useMemo(() => new Set<PlaceId>(leaving.split(" ")), [leaving]);
  const { shown, held } = useMemo(() => countRows(sections, layers), [sections, layers]);
  const count = shown === 0 ? t("list.empty") : t("list.count", { shown, held });
  return (
    <section className="place-list">
      <h2>{t("list.day", { date: formatDay(day, language) })}</h2>
      <div className="place-list-tools">
        <input
          type="search"
          aria-label={t("list.filter")}
          placeholder={t("list.filter")}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value.slice(0, 80));
            setAskedOn(day);
          }}
        />
        <fieldset aria-label={t("list.sort")}>
          {LIST_SORTS.map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}sort`} checked={one === sort} onChange={() => setSort(one)} />
              <span>{t(`list.sort-${one}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p className="place-list-count">
        <output aria-live={query === "" || day !== askedOn ? "off" : "polite"}>{count}</output>
      </p>
      {sections.map((section) => (
        <Section
          key={section.id}
          {...{ section, sort, layers, areas, withoutArrow, selection, differing, changes, onPlace, hrefOf }}
          isAccount={index.account !== null}
        />
      ))}
    </section>
  );
});

const Section = memo(function Section({
  section: { id, rows },
  sort,
  layers,
  areas,
  withoutArrow,
  selection,
  differing,
  changes,
  onPlace,
  hrefOf,
  isAccount,
}: Required<Pick<PlaceListProps, "layers" | "selection" | "differing" | "changes" | "onPlace" | "hrefOf">> & {
  readonly section: ListSection;
  readonly sort: ListSort;
  readonly areas: ReadonlyMap<PlaceId, string>;
  readonly withoutArrow: ReadonlySet<PlaceId>;
  readonly isAccount: boolean;
}) {
  const t = useTranslate();
  const wordsId = `evidence.${sort === "status" ? "section" : "group"}.${id}`;
  const heading = id === "" ? "" : t(isAccount && sort === "status" && id === "none" ? "according.unsaid" : wordsId);
  return (
    <div className="place-section">
      {heading !== "" && <h3>{heading === wordsId ? id : heading}</h3>}
      <ul>
        {rows.map(({ place, state }) => (
          <PlaceRow
            key={place.id}
            {...{ place, state, layers, isAccount, hrefOf, onPlace }}
            within={areas.get(place.id) ?? null}
            isWithoutArrow={withoutArrow.has(place.id)}
            isSelected={place.id === selection}
            differs={differing.has(place.id)}
            change={changes?.get(place.id) ?? null}
          />
        ))}
      </ul>
    </div>
  );
});
