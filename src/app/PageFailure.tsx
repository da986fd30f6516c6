import { useTranslate } from "../language/useTranslate";

/** What is left when the page itself failed: a word, and a way to load it anew. */
export function PageFailure() {
  const t = useTranslate();
  return (
    <main className="page-failure" role="alert">
      <h1>{t("app.name")}</h1>
      <p>{t("app.page-failed")}</p>
      <button type="button" className="switch" onClick={() => location.reload()}>
        {t("app.reload")}
      </button>
    </main>
  );
}
