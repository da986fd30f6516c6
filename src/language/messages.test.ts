import { expect, test } from "vitest";
import { FIRST_ENGLISH } from "./firstEnglish";
import { loadFirstMessages, loadMessages, loadPageMessages } from "./loadMessages";

const ENGLISH = { ...(await loadMessages("en")), ...(await loadPageMessages("en")) };
const ARABIC = { ...(await loadMessages("ar")), ...(await loadPageMessages("ar")) };

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
  expect(Object.keys(ARABIC).toSorted()).toEqual(Object.keys(ENGLISH).toSorted());
});

test("a message takes the same values in both languages", () => {
  const different = Object.keys(ENGLISH).filter((id) => valuesOf(ARABIC[id]).join() !== valuesOf(ENGLISH[id]).join());
  expect(different).toEqual([]);
});

test("no message is empty", () => {
  for (const messages of [ENGLISH, ARABIC]) {
    expect(Object.entries(messages).filter(([, message]) => message === "" || message.length === 0)).toEqual([]);
  }
});

test("Arabic messages are Arabic: digits are Western, months Levantine, commas their own", () => {
  const text = JSON.stringify(ARABIC);
  expect(text).not.toMatch(/[\u0660-\u0669]/);
  expect(text).not.toMatch(/يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/);
});

test("what a first sight needs is at hand in English and comes alone in Arabic", async () => {
  expect(await loadFirstMessages("en")).toBe(FIRST_ENGLISH);
  const arabic = await loadFirstMessages("ar");
  expect(Object.keys(arabic).toSorted()).toEqual(Object.keys(FIRST_ENGLISH).toSorted());
  expect(Object.keys(arabic).length).toBeLessThan(Object.keys(ARABIC).length);
});

test("no two catalogues give words to one id", async () => {
  const catalogues = import.meta.glob<Record<string, unknown>>("./catalogues/*.en.po", {
    eager: true,
    import: "messages",
  });
  const ids = Object.values(catalogues).flatMap((messages) => Object.keys(messages));
  expect(ids.length).toBe(new Set(ids).size);
});
