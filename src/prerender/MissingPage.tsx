import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";

/** The page's own, with all that it asks for. */
const SAME_ADDRESS = "";

/**
 * What stands in the place of a page whose address asked for another day, where the program that would show that day does not come
 * (`public/before-paint.js`, which also gives the hidden link its day): the picture of another day is never seen.
 */
export function MissingPage({ day }: { readonly day: Day }) {
  const t = useTranslate();
  const date = formatDay(day, t.language);
  return (
    <main className="missing" hidden>
      <h1>{t("app.name")}</h1>
      <p role="alert">{t("pages.missing", { date })}</p>
      <ul>
        <li>
          <a href={SAME_ADDRESS}>{t("app.retry")}</a>
        </li>
        <li hidden>
          <a href="./">
            {t("pages.missing-day")} <span />
          </a>
        </li>
        <li>
          <a href="./">{t("pages.missing-own", { date })}</a>
        </li>
      </ul>
    </main>
  );
}
