import { formatDay } from "../language/formatDay";
import { directionOf } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { pathOfPage } from "../state/sitePaths";

/** The frame's own, with all that it asks for. */
const SAME_ADDRESS = "";

export interface MissingEmbedProps {
  /** The day of the picture that the page came with. */
  readonly day: Day;
  /** The way up to the site's root. */
  readonly root: string;
}

/**
 * What stands in the place of an embed whose address asks for another map than the page came with: first that it is being loaded, and,
 * where the program that would draw it does not come, that it is missing and where to go. In each language, since the address may ask for
 * either (`public/embed-before-paint.js`, which also gives the hidden link its day).
 */
export function MissingEmbed({ day, root }: MissingEmbedProps) {
  const t = useTranslate();
  const { language } = t;
  return (
    <div className="embed-missing" lang={language} dir={directionOf(language)} hidden>
      <output className="embed-coming">{t("pages.coming-map")}</output>
      <p>
        {t("pages.missing-map")} <a href={SAME_ADDRESS}>{t("embed.retry")}</a>
        <span hidden>
          {" · "}
          <a href={root + pathOfPage({ kind: "explorer" }, language)} target="_blank" rel="noopener">
            {t("pages.missing-map-day")}
          </a>
        </span>
        {" · "}
        <a href={root + pathOfPage({ kind: "embed" }, language)}>
          {t("pages.missing-map-own", { date: formatDay(day, language) })}
        </a>
      </p>
    </div>
  );
}
