import { useCallback } from "react";
import { useStore } from "zustand";
import type { Translate } from "../language/createTranslate";
import type { Language } from "../language/Language";
import { LanguageProvider } from "../language/LanguageProvider";
import type { ReaderPreferences } from "../state/readerPreferences";
import type { Scheme } from "../symbology/flavours";
import { ErrorBoundary } from "./ErrorBoundary";
import { Explorer, type ExplorerProps } from "./Explorer";
import { addNotices } from "./notices";
import { PageFailure } from "./PageFailure";
import { useScheme } from "./useScheme";
import { useWords } from "./useWords";

export interface AppProps extends Omit<ExplorerProps, "scheme" | "onTheme" | "onLanguage"> {
  /** What the reader prefers where the address says nothing. */
  readonly preferences: ReaderPreferences;
  /** Keeps what the reader chose for the next visit. */
  readonly onPreference: (chosen: Partial<ReaderPreferences>) => void;
  /** The words to begin with. */
  readonly words: Translate;
}

/** The whole page, in the reader's language and theme. */
export function App({ preferences, onPreference, words: firstWords, ...explorer }: AppProps) {
  const { store, actions, notices } = explorer;
  const language = useStore(store, (state) => state.language) ?? preferences.language;
  const theme = useStore(store, (state) => state.theme) ?? preferences.theme;
  const fallBack = useCallback(
    (wanted: Language) => {
      addNotices(notices, [{ kind: "language" }]);
      actions.setLanguage(wanted === "ar" ? "en" : "ar");
    },
    [notices, actions],
  );
  const words = useWords(language, firstWords, fallBack);
  const scheme = useScheme(theme);
  const chooseTheme = useCallback(
    (chosen: Scheme) => {
      actions.setTheme(chosen);
      onPreference({ theme: chosen });
    },
    [actions, onPreference],
  );
  const chooseLanguage = useCallback(
    (chosen: Language) => {
      actions.setLanguage(chosen);
      onPreference({ language: chosen });
    },
    [actions, onPreference],
  );
  return (
    <LanguageProvider translate={words}>
      <ErrorBoundary fallback={PageFailure}>
        <Explorer {...explorer} scheme={scheme} onTheme={chooseTheme} onLanguage={chooseLanguage} />
      </ErrorBoundary>
    </LanguageProvider>
  );
}
