import { createContext, use } from "react";
import { createTranslate } from "./createTranslate";
import type { Translate } from "./createTranslate";
import { FIRST_ENGLISH } from "./firstEnglish";

export const TranslateContext = createContext<Translate>(createTranslate("en", FIRST_ENGLISH));

/** `t(id, values?)` in the reader's language; `t.language` names it. English outside a `LanguageProvider`. */
export function useTranslate(): Translate {
  return use(TranslateContext);
}
