import { describeState } from "../../language/describeState";
import { describeWithin } from "../../language/describeWithin";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import { TRACKS, type Place, type TruceRecord } from "../../record/types";

export interface EmbedTipProps {
  readonly place: Place;
  readonly record: Pick<TruceRecord, "places">;
  readonly index: RecordIndex;
  readonly day: Day;
  /** The explorer with the place open: there is the evidence. */
  readonly href: string;
  readonly onClose: () => void;
}

/** What holds at the chosen place, or at the places in it, and the way to the sources. */
export function EmbedTip({ place, record, index, day, href, onClose }: EmbedTipProps) {
  const t = useTranslate();
  const state = index.placeStateAt(place.id, day);
  const within = describeWithin(place, record, index.stateAt(day), t, { isAccount: index.account !== null });
  // What an account does not mention it does not deny.
  const isUnsaid = index.account !== null && TRACKS.every((track) => state[track].length === 0);
  const other = t.language === "en" ? "ar" : "en";
  return (
    <section className="embed-tip" aria-label={place.name[t.language]} data-over-map>
      <p>
        <strong>{place.name[t.language]}</strong>{" "}
        <bdi lang={other} dir={other === "ar" ? "rtl" : "ltr"}>
          {place.name[other]}
        </bdi>
      </p>
      <p>
        {within?.brief ?? (isUnsaid ? t("embed.unsaid") : describeState(state, place, t, "brief"))}{" "}
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t("embed.sources")}
        </a>
      </p>
      <button type="button" aria-label={t("embed.close-place")} title={t("embed.close-place")} onClick={onClose}>
        <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" />
        </svg>
      </button>
    </section>
  );
}
