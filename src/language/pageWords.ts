import { createTranslate, type Translate } from "./createTranslate";
import type { Language } from "./Language";
import { loadFirstMessages, loadRestMessages } from "./loadMessages";

/** Words of a page that begin with what a first sight needs. */
export interface PageWords {
  /** The words of a language; rejects where they cannot be had. */
  readonly words: (language: Language) => Promise<Translate>;
  /** Resolves once all words given so far, and from now on, have every message; a part that comes later waits for it. */
  readonly complete: () => Promise<void>;
}

/** Makes the words of a page: a first sight does not wait for messages of parts that it does not show. */
export function pageWords(): PageWords {
  const given = new Map<Language, Translate>();
  const full = new Set<Language>();
  let wantsAll = false;

  async function fill(words: Translate): Promise<void> {
    if (full.has(words.language)) return;
    words.learn(await loadRestMessages(words.language));
    full.add(words.language);
  }

  return {
    async words(language) {
      const known = given.get(language) ?? createTranslate(language, await loadFirstMessages(language));
      given.set(language, known);
      if (wantsAll) await fill(known);
      return known;
    },
    async complete() {
      wantsAll = true;
      await Promise.all([...given.values()].map(fill));
    },
  };
}
