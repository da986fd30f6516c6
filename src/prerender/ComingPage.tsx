import { directionOf } from "../language/Language";
import { useTranslate } from "../language/useTranslate";

/**
 * What stands in the place of a page that is held back, until the program shows what its address asks for. In each language, since
 * the address may ask for either (`public/before-paint.js`).
 */
export function ComingPage() {
  const t = useTranslate();
  return (
    <output className="coming" lang={t.language} dir={directionOf(t.language)} hidden>
      <strong>{t("app.name")}</strong>
      {t("pages.coming-map")}
    </output>
  );
}
