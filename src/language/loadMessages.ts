import type { Messages } from "@lingui/core";
import { ENGLISH_MESSAGES } from "./englishMessages";
import type { Language } from "./Language";

/** The messages of all rooms in one language. English is at hand; Arabic is fetched when a reader wants it. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "en") return ENGLISH_MESSAGES;
  const { ARABIC_MESSAGES } = await import("./arabicMessages");
  return ARABIC_MESSAGES;
}
