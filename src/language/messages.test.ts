import { expect, test } from "vitest";
import { ARABIC_MESSAGES } from "./arabicMessages";
import { ENGLISH_MESSAGES } from "./englishMessages";
import { loadMessages } from "./loadMessages";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The names of a compiled message's values, in order of the alphabet; its own and those of its plural forms. */
function valuesOf(message: unknown): string[] {
  if (!isList(message)) return [];
  const names = message.flatMap((part: unknown): string[] => {
    if (!isList(part)) return [];
    const [name, , options] = part;
    const inside = typeof options === "object" && options !== null ? Object.values(options).flatMap(valuesOf) : [];
    return [String(name), ...inside];
  });
  return [...new Set(names)].filter((name) => name !== "gender" && name !== "#").toSorted();
}

test("every message is there in both languages", () => {
  expect(Object.keys(ARABIC_MESSAGES).toSorted()).toEqual(Object.keys(ENGLISH_MESSAGES).toSorted());
});

test("a message takes the same values in both languages", () => {
  const different = Object.keys(ENGLISH_MESSAGES).filter(
    (id) => valuesOf(ARABIC_MESSAGES[id]).join() !== valuesOf(ENGLISH_MESSAGES[id]).join(),
  );
  expect(different).toEqual([]);
});

test("no message is empty", () => {
  for (const messages of [ENGLISH_MESSAGES, ARABIC_MESSAGES]) {
    expect(Object.entries(messages).filter(([, message]) => message === "" || message.length === 0)).toEqual([]);
  }
});

test("Arabic messages are Arabic: digits are Western, months Levantine, commas their own", () => {
  const text = JSON.stringify(ARABIC_MESSAGES);
  expect(text).not.toMatch(/[\u0660-\u0669]/);
  expect(text).not.toMatch(/يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/);
});

test("English is at hand and Arabic is loaded", async () => {
  expect(await loadMessages("en")).toBe(ENGLISH_MESSAGES);
  expect(await loadMessages("ar")).toBe(ARABIC_MESSAGES);
});
