import { setupI18n } from "@lingui/core";
import { expect, test } from "vitest";
import { fillMessage } from "./fillMessage";
import { LANGUAGES, localeOf } from "./Language";
import { loadMessages, loadPageMessages } from "./loadMessages";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The names of the values that a compiled message takes, in all of its forms, with what each is. */
function placesOf(message: unknown): [name: string, kind: unknown][] {
  if (!isList(message)) return [];
  return message.flatMap((piece: unknown): [string, unknown][] => {
    if (!isList(piece)) return [];
    const [name, kind, forms] = piece;
    const inside = typeof forms === "object" && forms !== null ? Object.values(forms).flatMap(placesOf) : [];
    return [[String(name), kind], ...inside];
  });
}

/** Zero to many, every plural of Arabic, and a number that is written with its thousands apart. */
const COUNTS = [0, 1, 2, 3, 11, 100, 102, 110_893, 1.5];

test.each(LANGUAGES)("every message of ours is filled as Lingui itself fills it: %s", async (language) => {
  const messages = { ...(await loadMessages(language)), ...(await loadPageMessages(language)) };
  const locale = localeOf(language);
  const lingui = setupI18n({ locale, locales: locale, messages: { [locale]: messages } });
  let filled = 0;
  for (const [id, message] of Object.entries(messages)) {
    const places = placesOf(message);
    for (const [at, count] of COUNTS.entries()) {
      const gender = at % 2 ? "feminine" : "masculine";
      const values = Object.fromEntries(
        places.map(([name, kind]) => [name, kind === "select" ? gender : kind === undefined ? `<${name}>` : count]),
      );
      expect([id, fillMessage(message, values, language)]).toEqual([id, lingui._(id, values)]);
      filled += 1;
    }
  }
  expect(filled).toBeGreaterThan(5000);
});

const message: Parameters<typeof fillMessage>[0] = [
  ["gender", "select", { masculine: ["he"], other: ["they"] }],
  " ",
  ["n", "plural", { one: ["#"], other: ["#", " all"] }],
];

test("a value that is not given leaves its place empty, and a form that there is none for is the other one", () => {
  expect(fillMessage(["a ", ["b"], " c"], {}, "en")).toBe("a  c");
  expect(fillMessage(message, { gender: "constructor", n: 1200 }, "en")).toBe("they 1,200 all");
});

test("a number in text's place chooses no form by its words", () => {
  expect(fillMessage(message, { gender: "masculine", n: "one" }, "en")).toBe("he #");
});
