import { describe, expect, test } from "vitest";
import { keepPreferences, preferenceStorage, readPreferences } from "./readerPreferences";

function storage(items: Record<string, string> = {}) {
  const kept = new Map(Object.entries(items));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
}
const FORBIDDING = {
  getItem(): never {
    throw new DOMException("denied", "SecurityError");
  },
  setItem(): never {
    throw new DOMException("full", "QuotaExceededError");
  },
};

test("the first language of the browser that we speak is the reader's", () => {
  expect(readPreferences(null, ["fr-FR", "ar-LB", "en"]).language).toBe("ar");
  expect(readPreferences(null, ["fr"]).language).toBe("en");
  expect(readPreferences(null, []).language).toBe("en");
});

test("what was chosen on an earlier visit comes before what the browser prefers", () => {
  const items = storage();
  keepPreferences(items, { language: "ar" });
  keepPreferences(items, { theme: "dark" });
  expect(readPreferences(items, ["en"])).toEqual({ language: "ar", theme: "dark" });
});

describe("bad input", () => {
  test("what is kept but means nothing is passed over", () => {
    const items = storage({ "truceline.language": "<b>", "truceline.theme": "null" });
    expect(readPreferences(items, ["ar"])).toEqual({ language: "ar", theme: null });
  });

  test("a storage that throws is as none", () => {
    expect(readPreferences(FORBIDDING, ["ar"])).toEqual({ language: "ar", theme: null });
    expect(() => keepPreferences(FORBIDDING, { language: "ar", theme: "dark" })).not.toThrow();
  });
});

describe("a window gives its storage", () => {
  const kept = storage();
  const top = {};

  test("where the page is its own", () => {
    expect(preferenceStorage({ self: top, top, localStorage: kept })).toBe(kept);
  });

  test("but not within another page", () => {
    expect(preferenceStorage({ self: {}, top, localStorage: kept })).toBeNull();
  });

  test("nor where the browser throws at the mere question", () => {
    const page = {
      self: top,
      top,
      get localStorage(): never {
        throw new DOMException("denied", "SecurityError");
      },
    };
    expect(preferenceStorage(page)).toBeNull();
  });
});
