import type { Messages } from "@lingui/core";
import { FIRST_ENGLISH } from "./firstEnglish";
import type { Language } from "./Language";

/** The messages that a first sight needs, in one language. English is at hand; Arabic is fetched when a reader wants it. */
export async function loadFirstMessages(language: Language): Promise<Messages> {
  if (language === "en") return FIRST_ENGLISH;
  return (await import("./firstArabic")).FIRST_ARABIC;
}

/** The messages of all parts that come later, in one language. */
export async function loadRestMessages(language: Language): Promise<Messages> {
  return language === "en" ? (await import("./restEnglish")).REST_ENGLISH : (await import("./restArabic")).REST_ARABIC;
}

/** All messages in one language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [first, rest] = await Promise.all([loadFirstMessages(language), loadRestMessages(language)]);
  return { ...first, ...rest };
}

/** The messages of the pages that the build alone writes, in one language. */
export async function loadPageMessages(language: Language): Promise<Messages> {
  return (language === "en" ? await import("./catalogues/pages.en.po") : await import("./catalogues/pages.ar.po"))
    .messages;
}
