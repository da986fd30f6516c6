import type { ReactNode } from "react";
import type { Translate } from "./createTranslate";
import { TranslateContext } from "./useTranslate";

/** Gives the words of one language to everything inside. */
export function LanguageProvider({
  translate,
  children,
}: {
  readonly translate: Translate;
  readonly children: ReactNode;
}) {
  return <TranslateContext value={translate}>{children}</TranslateContext>;
}
