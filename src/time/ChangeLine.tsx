import type { ChangeWords } from "../language/changeWords";
import { heardChange } from "../language/heardChange";
import { useTranslate } from "../language/useTranslate";

export interface ChangeLineProps {
  /** What changed where the slider stopped, or null. */
  readonly words: ChangeWords | null;
  /** Whether there is room for it; it is told in any case. */
  readonly isShown: boolean;
}

/** So many letters fit below the date; of a longer line the changes alone are shown. All of it is told in any case. */
const MOST_LETTERS = 150;

/** What changed where the slider stopped: to be seen below the date, and told politely to those who listen. */
export function ChangeLine({ words, isShown }: ChangeLineProps) {
  const t = useTranslate();
  const told = words && t("time.change.line", { changes: words.changes, besieged: words.besieged.full });
  const brief = words?.besieged.brief ?? "";
  const hasRoom = words !== null && words.changes.length + brief.length <= MOST_LETTERS;
  return (
    <>
      {words && isShown && (
        <p className="timeline-change" aria-hidden="true">
          <span>{words.changes}.</span>
          {hasRoom && <span> {brief}.</span>}
        </p>
      )}
      <output className="unseen">{told === null ? "" : heardChange(told, t)}</output>
    </>
  );
}
