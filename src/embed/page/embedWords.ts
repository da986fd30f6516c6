import { createTranslate, type Translate } from "../../language/createTranslate";
import type { Language } from "../../language/Language";

/** The words of an embed in one language, and of no other. Rejects where they cannot be had. */
export async function embedWords(language: Language): Promise<Translate> {
  const { WORDS } = await (language === "ar" ? import("./arabicWords") : import("./englishWords"));
  return createTranslate(language, WORDS);
}
