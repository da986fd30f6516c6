import type { ReactNode } from "react";
import type { Translate } from "../language/createTranslate";
import { LANGUAGES, type Language } from "../language/Language";
import { LanguageProvider } from "../language/LanguageProvider";
import { markup } from "./markup";

/** The same part of a page in all languages, one after the other. */
export async function inEachLanguage(
  translate: Readonly<Record<Language, Translate>>,
  part: ReactNode,
): Promise<string> {
  const parts = LANGUAGES.map((language) =>
    markup(<LanguageProvider translate={translate[language]}>{part}</LanguageProvider>),
  );
  return (await Promise.all(parts)).join("");
}
