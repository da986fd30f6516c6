import { describe, expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

/** What a reader finds at Douma on 4 March 2016, in each language. */
const WORDS = {
  en: {
    place: "Douma",
    other: "دوما",
    disputed: /^Disputed (truce|national ceasefire)$/,
    besieged: "Besieged",
    russia: /Russia/,
    jaish: /Jaish al-Islam/,
  },
  ar: {
    place: "دوما",
    other: "Douma",
    disputed: /مختلَف علي/,
    besieged: "محاصَرة",
    russia: /روسي/,
    jaish: /جيش الإسلام/,
  },
} as const;

describe.each(["en", "ar"] as const)("a reader in %s", (language) => {
  const words = WORDS[language];

  test("opens Douma on 4 March 2016 and reads that Russia affirms a truce which Jaish al-Islam denies, with links to both", () =>
    visit({ language, address: { day: "2016-03-04", lang: language } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.choosePlace(words.place);
      const { sheet } = explorer;
      await sheet.getByText(words.other, { exact: true }).first().waitFor();
      await sheet.getByText(words.disputed).first().waitFor();
      await sheet.getByText(words.besieged, { exact: true }).first().waitFor();
      await explorer.hasAddress("place", "douma");

      for (const [stance, who] of [
        ["affirms", words.russia],
        ["denies", words.jaish],
      ] as const) {
        const group = sheet.getByRole("group", { name: explorer.words(`evidence.dispute-${stance}`), exact: true });
        await group.getByText(who).first().waitFor();
        const link = group.getByRole("link").first();
        expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
        expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
        expect((await link.textContent())?.trim()).not.toBe("");
      }
      await explorer.picture(inject("picturesFolder"), `douma-${language}`);
    }));

  test("does the same by keyboard alone", () =>
    visit({ language, address: { lang: language } }, async (explorer) => {
      await explorer.hasRecord();
      await explorer.press("Tab");
      await explorer.tabTo(explorer.words("list.filter"));
      await explorer.page.keyboard.type(words.place);
      await explorer.tabTo(new RegExp(words.place));
      await explorer.press("Enter");
      await explorer.heading(words.place).waitFor();
      await explorer.sheet.getByText(words.disputed).first().waitFor();
      await explorer.tabTo(/.+/);
      await explorer.press("Escape");
      await explorer.heading(words.place).waitFor({ state: "detached" });
      await explorer.hasAddress("place", null);
    }));

  test("sees the whole page turned to the language: direction, map, dates", () =>
    visit({ language, address: { lang: language } }, async (explorer) => {
      await explorer.hasRecord();
      const { lang, dir } = await explorer.page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect({ lang, dir }).toEqual({ lang: language, dir: language === "ar" ? "rtl" : "ltr" });
      await explorer.seesDay("2016-03-04");
      await explorer.page
        .getByRole("button", {
          name: explorer.words(language === "ar" ? "app.language-english" : "app.language-arabic"),
        })
        .click();
      await explorer.page.waitForFunction((was) => document.documentElement.lang !== was, language);
      await explorer.page.locator(`html[dir="${language === "ar" ? "ltr" : "rtl"}"]`).waitFor();
    }));
});
