import { setupI18n } from "@lingui/core";
import type { Messages } from "@lingui/core";
import { isolate } from "./isolate";
import { directionOf, localeOf } from "./Language";
import type { Language } from "./Language";

/**
 * What a message is filled with. Texts are isolated where they run against the language; numbers are for plurals and `{n, number}`;
 * `gender` chooses a form and is never shown.
 */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the message with an id (`time.play`) in one language; carries that language for dates, numbers and lists. */
export interface Translate {
  (id: string, values?: MessageValues): string;
  readonly language: Language;
  /** Adds messages that were fetched later; an id that is known already takes the new message. */
  readonly learn: (messages: Messages) => void;
}

/** Makes `t` for a language from its compiled messages (`loadMessages`). An id without a message gives the id itself. */
export function createTranslate(language: Language, messages: Messages): Translate {
  const locale = localeOf(language);
  const direction = directionOf(language);
  const i18n = setupI18n({ locale, locales: locale, messages: { [locale]: messages } });
  const translate = (id: string, values?: MessageValues): string => i18n._(id, isolated(values, direction));
  return Object.assign(translate, { language, learn: (more: Messages) => i18n.load(locale, more) });
}

function isolated(values: MessageValues | undefined, direction: "ltr" | "rtl"): Record<string, string | number> {
  const entries = Object.entries(values ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isShown = typeof value === "string" && name !== "gender";
      return [name, isShown ? isolate(value, direction) : value];
    }),
  );
}
