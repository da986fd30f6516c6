import { createContext, use } from "react";
import { createTranslate } from "./createTranslate";
import type { Translate } from "./createTranslate";
import { ENGLISH_MESSAGES } from "./englishMessages";

export const TranslateContext = createContext<Translate>(createTranslate("en", ENGLISH_MESSAGES));

/** `t(id, values?)` in the reader's language; `t.language` names it. English outside a `LanguageProvider`. */
export function useTranslate(): Translate {
  return use(TranslateContext);
}
