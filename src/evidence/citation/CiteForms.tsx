import { useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { Citation } from "./citation";
import { CITATION_FORMS, citationForms, type CitationForm } from "./citationForms";
import "./citeForms.css";

/** A citation in the form that the reader chooses, to be copied. */
export function CiteForms({ citation }: { readonly citation: Citation }) {
  const t = useTranslate();
  const [form, setForm] = useState<CitationForm>("text");
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const text = citationForms(citation, t)[form];
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, words: t("cite.copied") });
    } catch {
      setOutcome({ text, words: t("cite.copy-failed") });
    }
  }
  return (
    <div className="cite-forms">
      <p className="cite-forms-choice">
        <label>
          {t("cite.form")}{" "}
          <select
            value={form}
            onChange={({ currentTarget: { value } }) => setForm(CITATION_FORMS.find((one) => one === value) ?? "text")}
          >
            {CITATION_FORMS.map((one) => (
              <option key={one} value={one}>
                {t(`cite.form-${one}`)}
              </option>
            ))}
          </select>
        </label>{" "}
        <button type="button" className="text-button" onClick={() => void copy()}>
          {t("cite.copy")}
        </button>{" "}
        <output>{outcome?.text === text && outcome.words}</output>
      </p>
      {form === "text" ? (
        <p className="cite-forms-text">{text}</p>
      ) : (
        <pre lang="en" dir="ltr">
          {text}
        </pre>
      )}
    </div>
  );
}
