import { memo } from "react";
import { describeState } from "../language/describeState";
import type { PlaceChangeWords } from "../language/placeChanges";
import { useTranslate } from "../language/useTranslate";
import { TRACKS, type PlaceId, type Track } from "../record/types";
import { lookOn } from "../scene/undirectedOn";
import { plainClick } from "../state/plainClick";
import { isBare } from "../symbology/appearance";
import { Swatch } from "../symbology/Swatch";
import { inLayers } from "./inLayers";
import { isHeld, type ListRow } from "./listSections";

export interface PlaceRowProps extends ListRow {
  readonly layers: ReadonlySet<Track>;
  /** Of an area without a status of its own: what holds at the places in it. */
  readonly within: string | null;
  /** People leave it, and no arrow of the day tells where to. */
  readonly isWithoutArrow: boolean;
  readonly isSelected: boolean;
  /** The accounts differ on the place. */
  readonly differs: boolean;
  /** What changed there where the slider came to rest. */
  readonly change: PlaceChangeWords | null;
  /** The list is of one account: what is not said there is not denied. */
  readonly isAccount: boolean;
  /** The address of a place: printed only when the row is drawn. */
  readonly hrefOf: (place: PlaceId) => string;
  readonly onPlace: (place: PlaceId) => void;
}

const ALL_TRACKS: ReadonlySet<Track> = new Set(TRACKS);

/** A place in the list: its symbol, its name in both scripts, its state in words. A link, so that it can be opened anywhere; drawn anew only when its state changes. Where the slider stopped, what changed there. */
export const PlaceRow = memo(function PlaceRow({
  place,
  state,
  layers,
  within,
  isWithoutArrow,
  isSelected,
  differs,
  change,
  isAccount,
  hrefOf,
  onPlace,
}: PlaceRowProps) {
  const t = useTranslate();
  const other = t.language === "en" ? "ar" : "en";
  const shown = inLayers(state, layers);
  const appearance = lookOn(shown, isWithoutArrow);
  const isQuiet = !isHeld(state, layers);
  return (
    <li>
      <a
        className="place-row"
        href={hrefOf(place.id)}
        data-place={place.id}
        data-quiet={isQuiet}
        {...(isSelected ? { "aria-current": "true" as const } : {})}
        onClick={plainClick(() => onPlace(place.id))}
      >
        {isBare(appearance) ? (
          <span className="place-row-blank" />
        ) : (
          <Swatch appearance={appearance} width={28} height={16} />
        )}
        <span className="place-row-words">
          <span className="place-row-names">
            <bdi>{place.name[t.language]}</bdi>{" "}
            <bdi lang={other} className="place-row-other">
              {place.name[other]}
            </bdi>
          </span>{" "}
          {differs && <span className="place-row-differs">{t("according.differs")}</span>}{" "}
          {!isQuiet || within !== null ? (
            <span className="place-row-state">{isQuiet ? within : describeState(shown, place, t, "brief")}</span>
          ) : (
            <span className="unseen">
              {t(isHeld(state, ALL_TRACKS) ? "list.none-shown" : isAccount ? "according.unsaid" : "list.none")}
            </span>
          )}
          {change && (
            <>
              <span className="place-row-change" aria-hidden="true">
                {change.seen}
              </span>
              <span className="unseen">. {change.heard}</span>
            </>
          )}
        </span>
      </a>
    </li>
  );
});
