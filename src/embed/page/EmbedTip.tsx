import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import type { Place, Track, TruceRecord } from "../../record/types";
import { tipWords } from "./tipWords";

export interface EmbedTipProps {
  readonly place: Place;
  readonly record: Pick<TruceRecord, "places">;
  readonly index: RecordIndex;
  readonly day: Day;
  readonly layers: ReadonlySet<Track>;
  /** The explorer with the place open: there is the evidence. */
  readonly href: string;
  readonly onClose: () => void;
}

/** What holds at the chosen place, or at the places in it, and the way to the sources. */
export function EmbedTip({ place, record, index, day, layers, href, onClose }: EmbedTipProps) {
  const t = useTranslate();
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
        {tipWords(place, record, index, day, layers, t)}{" "}
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
