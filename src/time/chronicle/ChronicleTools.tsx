import { memo, useMemo } from "react";
import { localeOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import { TRACKS, type PartyId, type Track, type TruceRecord } from "../../record/types";
import { CHRONICLE_SORTS, type ChronicleSort } from "../../state/chronicleSort";
import { LEGEND_ENTRIES } from "../../symbology/legendEntries";
import { Swatch } from "../../symbology/Swatch";

export interface ChronicleToolsProps {
  readonly record: TruceRecord;
  /** The parties that can be chosen. */
  readonly parties: ReadonlySet<PartyId>;
  readonly sort: ChronicleSort;
  readonly onSort: (sort: ChronicleSort) => void;
  readonly party: PartyId | null;
  readonly onParty: (party: PartyId | null) => void;
  /** The tracks that are shown, here and on the map. */
  readonly layers: ReadonlySet<Track>;
  readonly onLayer: (track: Track, shown: boolean) => void;
  readonly onAllSymbols: () => void;
}

/** How many symbols of a track stand beside its switch; the legend has the rest. */
const SYMBOLS: Readonly<Record<Track, readonly string[]>> = {
  siege: ["besieged", "partially-besieged", "encircled-by-islamic-state"],
  truce: ["local-truce", "national-ceasefire", "de-escalation", "disputed-truce"],
  evacuation: ["evacuating", "evacuated"],
};

/** The order of the lines, whose statuses are shown and of which tracks, with the symbols of each. */
export const ChronicleTools = memo(function ChronicleTools(props: ChronicleToolsProps) {
  const { record, parties, sort, onSort, party, onParty, layers, onLayer, onAllSymbols } = props;
  const t = useTranslate();
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(localeOf(t.language));
    return [...parties]
      .map((id) => ({ id, name: record.parties.get(id)?.name[t.language] ?? id }))
      .toSorted((a, b) => compare(a.name, b.name));
  }, [parties, record, t]);
  return (
    <div className="chronicle-tools">
      <label>
        {t("chronicle.sort")}
        <select
          value={sort}
          onChange={({ currentTarget: { value } }) =>
            onSort(CHRONICLE_SORTS.find((known) => known === value) ?? "area")
          }
        >
          {CHRONICLE_SORTS.map((one) => (
            <option key={one} value={one}>
              {t(`chronicle.sort-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("chronicle.party")}
        <select
          value={party ?? ""}
          onChange={({ currentTarget: { value } }) => onParty(parties.has(value) ? value : null)}
        >
          <option value="">{t("chronicle.party-any")}</option>
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="text-button" onClick={onAllSymbols}>
        {t("chronicle.all-symbols")}
      </button>
      <fieldset className="chronicle-tracks" aria-label={t("chronicle.tracks")}>
        {TRACKS.map((track) => (
          <div key={track} className="chronicle-track">
            <label>
              <input
                type="checkbox"
                checked={layers.has(track)}
                onChange={({ currentTarget: { checked } }) => onLayer(track, checked)}
              />
              {t(`states.track.${track}`)}
            </label>
            <ul>
              {LEGEND_ENTRIES.filter(({ id }) => SYMBOLS[track].includes(id)).map(({ id, appearance }) => (
                <li key={id}>
                  <Swatch appearance={appearance} width={26} height={14} />
                  {t(`app.legend-${id}`)}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className="chronicle-doubt">{t("chronicle.key-uncertain")}</p>
      </fieldset>
    </div>
  );
});
