import type { Messages } from "@lingui/core";
import { fillMessage } from "./fillMessage";
import { isolate } from "./isolate";
import { directionOf } from "./Language";
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
  const direction = directionOf(language);
  let known = messages;
  const translate = (id: string, values?: MessageValues): string =>
    fillMessage((Object.hasOwn(known, id) && known[id]) || id, isolated(values, direction), language);
  const learn = (more: Messages): void => {
    known = { ...known, ...more };
  };
  return Object.assign(translate, { language, learn });
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
