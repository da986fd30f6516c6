import { useId, useState } from "react";
import { useTranslate } from "../language/useTranslate";
import { GRADES, type EventDetail } from "../record/evidence";

/** How well an event is attested: its grade in plain words, the rule on demand, and the editor's own judgement beside it. */
export function GradeWords({ grade, confidence }: Pick<EventDetail, "grade" | "confidence">) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        {t(`grades.${grade}`)}.{" "}
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t("grades.rule")}
        </button>
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Rule grade={grade} />}
      </div>
      {confidence !== "unsourced" && <p>{t("grades.editor", { judgement: t(`evidence.confidence.${confidence}`) })}</p>}
    </>
  );
}

/** The rule for all grades; the one that was found is written stronger. */
function Rule({ grade }: Pick<EventDetail, "grade">) {
  const t = useTranslate();
  return (
    <>
      <p>{t("grades.rule-lead")}</p>
      <ol>
        {GRADES.map((one) => (
          <li key={one} {...(one === grade ? { "aria-current": "true" as const } : {})}>
            {one === grade ? <strong>{t(`grades.${one}`)}</strong> : t(`grades.${one}`)}: {t(`grades.rule-${one}`)}
          </li>
        ))}
      </ol>
      <p>{t("grades.rule-sides")}</p>
    </>
  );
}
