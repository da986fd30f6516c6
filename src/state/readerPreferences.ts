import { LANGUAGES, preferredLanguage, type Language } from "../language/Language";
import type { Scheme } from "../symbology/flavours";

/** What the reader prefers where the address says nothing. */
export interface ReaderPreferences {
  readonly language: Language;
  /** Null: as the system has it. */
  readonly theme: Scheme | null;
}

/** What we need of `localStorage`. */
export type PreferenceStorage = Pick<Storage, "getItem" | "setItem">;

/** What we look at of a window. */
export interface StoringPage {
  readonly self: unknown;
  readonly top: unknown;
  readonly localStorage: PreferenceStorage;
}

/** Where the two are kept. The script before the first paint (public/before-paint.js) reads the same keys. */
const LANGUAGE_KEY = "truceline.language";
const THEME_KEY = "truceline.theme";

/**
 * The storage of a window, or null where nothing may be kept: within another page, whose readers did not come to us, and where
 * the browser forbids it, which some do by throwing at the mere question.
 */
export function preferenceStorage(page: StoringPage): PreferenceStorage | null {
  try {
    return page.self === page.top ? page.localStorage : null;
  } catch {
    return null;
  }
}

/** The reader's choices of earlier visits, else what the browser prefers (`tags`: `navigator.languages`). */
export function readPreferences(storage: PreferenceStorage | null, tags: readonly string[]): ReaderPreferences {
  const language = kept(storage, LANGUAGE_KEY);
  const theme = kept(storage, THEME_KEY);
  return {
    language: LANGUAGES.find((one) => one === language) ?? preferredLanguage(tags),
    theme: theme === "light" || theme === "dark" ? theme : null,
  };
}

/** Keeps what the reader chose for the next visit, where that is possible. */
export function keepPreferences(storage: PreferenceStorage | null, chosen: Partial<ReaderPreferences>): void {
  try {
    if (chosen.language) storage?.setItem(LANGUAGE_KEY, chosen.language);
    if (chosen.theme) storage?.setItem(THEME_KEY, chosen.theme);
  } catch {
    // Storage is full or forbidden: the choice holds for this visit.
  }
}

function kept(storage: PreferenceStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}
