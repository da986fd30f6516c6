import type { Messages } from "@lingui/core";
import { formatNumber } from "./formatNumber";
import { localeOf, type Language } from "./Language";

/** A message as Lingui's catalogues hold it when they are built: text, or pieces of text and places to be filled. */
type Message = Messages[string];
type Values = Readonly<Record<string, string | number>>;

const plurals = new Map<Language, Intl.PluralRules>();

/**
 * A compiled message as text, each of its places filled: by a value, a number, or the form that a number or a gender asks for. That is all that our
 * catalogues use of ICU's notation; Lingui's own runtime, with dates, times and events, would be part of every first load.
 */
export function fillMessage(message: Message, values: Values, language: Language, count?: number): string {
  if (typeof message === "string") return message;
  let text = "";
  for (const piece of message) {
    if (piece === "#" && count !== undefined) text += formatNumber(count, language);
    else if (typeof piece === "string") text += piece;
    else {
      const [name, kind, choices] = piece;
      const value = values[name] ?? "";
      if (isForms(choices)) {
        const isNumber = kind !== "select" && typeof value === "number";
        const wanted = [value, isNumber ? formOf(value, language) : value, "other"];
        const form = wanted.find((one) => Object.hasOwn(choices, one));
        text += form === undefined ? "" : fillMessage(choices[form] ?? "", values, language, isNumber ? value : count);
      } else text += kind === "number" && typeof value === "number" ? formatNumber(value, language) : value;
    }
  }
  return text;
}

function isForms(choices: unknown): choices is Readonly<Record<string, Message>> {
  return typeof choices === "object" && choices !== null;
}

function formOf(count: number, language: Language): Intl.LDMLPluralRule {
  const rules = plurals.get(language) ?? new Intl.PluralRules(localeOf(language));
  plurals.set(language, rules);
  return rules.select(count);
}
