import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Translate } from "../language/createTranslate";
import { directionOf, type Language } from "../language/Language";
import { PAGE_WORDS } from "../language/pageWordsHere";

/**
 * The words of the wanted language, fetched where they are not at hand; until then, and where they cannot be had, the former
 * ones. `onFailure` is told then. The page is marked with the language and direction that it shows.
 */
export function useWords(wanted: Language, first: Translate, onFailure: (language: Language) => void): Translate {
  const [words, setWords] = useState<Translate>(() => first);
  const report = useRef(onFailure);
  useEffect(() => {
    report.current = onFailure;
  });
  useEffect(() => {
    if (words.language === wanted) return undefined;
    let isGone = false;
    PAGE_WORDS.words(wanted).then(
      (found) => {
        if (!isGone) setWords(() => found);
      },
      () => {
        if (!isGone) report.current(wanted);
      },
    );
    return () => {
      isGone = true;
    };
  }, [wanted, words]);
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = directionOf(words.language);
  }, [words]);
  return words;
}
