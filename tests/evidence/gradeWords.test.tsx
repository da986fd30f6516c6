import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { GradeWords } from "../../src/evidence/GradeWords";
import { createTranslate } from "../../src/language/createTranslate";
import { LANGUAGES } from "../../src/language/Language";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { GRADES } from "../../src/record/evidence";

test.each(LANGUAGES)(
  "C5: the editor's own judgement stands beside every grade, never instead, in %s",
  async (language) => {
    const translate = createTranslate(language, await loadMessages(language));
    for (const grade of GRADES)
      for (const confidence of ["high", "medium", "low"] as const) {
        const html = renderToStaticMarkup(
          <LanguageProvider translate={translate}>
            <GradeWords grade={grade} confidence={confidence} />
          </LanguageProvider>,
        );
        const text = html.replace(/<[^>]*>/g, " ");
        expect(text).toContain(translate(`grades.${grade}`));
        expect(text).toContain(
          translate("grades.editor", { judgement: translate(`evidence.confidence.${confidence}`) }),
        );
      }
  },
);
