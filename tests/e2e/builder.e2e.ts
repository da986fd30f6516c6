import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { parseFragment } from "parse5";
import sharp from "sharp";
import { describe, expect, inject, test } from "vitest";
import type { Language } from "../../src/language/Language";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });
const HOSTILE = `"></iframe><script>alert(1)</script>`;

describe.each(["en", "ar"] satisfies Language[])("in %s", (language) => {
  test("a reader makes an embed of what they see by keys alone, looks at it at a phone's width, and copies the code", () =>
    drawn(
      {
        language,
        width: language === "ar" ? 390 : 1360,
        dark: language === "ar",
        address: { lang: language, place: "douma", day: "2016-08-26" },
      },
      async (explorer) => {
        const { page } = explorer;
        await explorer.button("builder.open").focus();
        await explorer.press("Enter");
        const dialog = page.getByRole("dialog", { name: explorer.words("builder.title"), exact: true });
        const code = dialog.getByRole("textbox", { name: explorer.words("builder.code"), exact: true });
        await code.waitFor();
        const choose = async (name: string): Promise<void> => {
          await dialog.getByRole("radio", { name: explorer.words(name, { width: 390 }), exact: true }).focus();
          await explorer.press("Space");
        };
        await choose("builder.width-phone");
        const [before = ""] = explorer.words("builder.frame", { title: "" }).split(":");
        const frame = dialog.getByTitle(new RegExp(`^${before}:`));
        const embed = frame.contentFrame();
        await embed.getByText(explorer.date("2016-08-26"), { exact: true }).waitFor();
        expect(await frame.getAttribute("width")).toBe("390");

        const day = dialog.getByLabel(explorer.words("builder.day"), { exact: true });
        // In the words of the page, whatever the browser's own language.
        expect(await day.inputValue()).toBe(explorer.date("2016-08-26"));
        await day.fill("01/11/2016");
        await explorer.press("Enter");
        const [one, other] = [explorer.date("2016-11-01"), explorer.date("2016-01-11")];
        const hint = [
          explorer.words("time.hint.ambiguous", { one, other }),
          explorer.words("builder.date-stays", { day: explorer.date("2016-08-26") }),
        ].join(" ");
        await dialog.getByText(hint, { exact: true }).waitFor();
        await day.fill("2019-01-01");
        await day.blur();
        const [from, to, stays] = [
          explorer.date("2011-03-15"),
          explorer.date("2018-12-31"),
          explorer.date("2016-08-26"),
        ];
        await dialog
          .getByText(explorer.words("builder.date-refused", { from, to, day: stays }), { exact: true })
          .waitFor();
        expect(await day.inputValue()).toBe(explorer.date("2016-08-26"));

        await dialog.getByText(explorer.words("builder.words"), { exact: true }).click();
        await dialog.getByLabel(explorer.words("builder.title-line"), { exact: true }).fill(HOSTILE);
        await embed.getByRole("heading", { name: HOSTILE, level: 1, exact: true }).waitFor();
        const description = dialog.getByLabel(explorer.words("builder.description"), { exact: true });
        expect(await description.inputValue()).toContain(explorer.date("2016-08-26"));
        const { childNodes } = parseFragment(await code.inputValue());
        expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(["iframe"]);
        expect(await explorer.accessibilityFaults()).toEqual([]);
        await explorer.picture(inject("picturesFolder"), `builder-${language}`);

        await choose("builder.kind-picture");
        expect(await code.inputValue()).toContain("day/2016-08-26/card.png");
        // An author's description of one picture is not given out for another without a word.
        await description.fill(HOSTILE);
        await day.fill(explorer.date("2015-07-13"));
        await explorer.press("Enter");
        expect(await code.inputValue()).toContain("place/douma/card.png");
        await dialog.getByText(explorer.words("builder.code-outdated"), { exact: true }).waitFor();
        await dialog.getByText(explorer.words("builder.description-outdated")).waitFor();
        await dialog.getByRole("button", { name: explorer.words("builder.description-keep"), exact: true }).click();
        await dialog.getByText(explorer.words("builder.code-outdated"), { exact: true }).waitFor({ state: "hidden" });
        // A picture of just this view is drawn here, for the author to host.
        await choose("builder.picture-own");
        const file = language === "ar" ? "truceline-2015-07-13-douma-ar.png" : "truceline-2015-07-13-douma.png";
        expect(await code.inputValue()).toContain(`src="${file}"`);
        await dialog.getByRole("img", { name: HOSTILE, exact: true }).waitFor();
        expect(await explorer.accessibilityFaults()).toEqual([]);
        await explorer.picture(inject("picturesFolder"), `builder-own-${language}`);
        const saving = page.waitForEvent("download");
        await dialog.getByRole("button", { name: explorer.words("builder.own-download"), exact: true }).focus();
        await explorer.press("Enter");
        const saved = await saving;
        expect(saved.suggestedFilename()).toBe(file);
        const { width, height, format } = await sharp(await saved.path()).metadata();
        expect([width, height, format]).toEqual([2400, 1260, "png"]);
        await copyFile(await saved.path(), join(inject("picturesFolder"), `builder-file-${language}.png`));
        await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
        await dialog.getByRole("button", { name: explorer.words("builder.copy"), exact: true }).focus();
        await explorer.press("Enter");
        await dialog.getByText(explorer.words("builder.by-hand"), { exact: true }).waitFor();
        await code.and(page.locator(":focus")).waitFor();

        await explorer.press("Escape");
        await dialog.waitFor({ state: "hidden" });
        await explorer.button("builder.open").and(page.locator(":focus")).waitFor();
        expect(explorer.problems).toEqual([]);
      },
    ));
});

test.each(["en", "ar"] satisfies Language[])(
  "where the panel with the places is put away, the button stands beside the sentence, free of it: %s",
  (language) =>
    drawn({ language, width: 768, address: { lang: language } }, async (explorer) => {
      const { page } = explorer;
      const button = explorer.button("builder.open");
      await button.waitFor();
      expect(await page.getByRole("complementary").count()).toBe(0);
      const [own, words] = await Promise.all(
        [button, page.getByRole("main").locator(".sentence").locator("span, strong").first()].map((one) =>
          one.boundingBox(),
        ),
      );
      if (!own || !words) throw new Error("Nothing is to be seen of it.");
      expect(own.x >= words.x + words.width || own.x + own.width <= words.x).toBe(true);
      await button.click();
      await page.getByRole("dialog", { name: explorer.words("builder.title"), exact: true }).waitFor();
      expect(explorer.problems).toEqual([]);
    }),
);

test.each(["en", "ar"] satisfies Language[])(
  "an area that is chosen closes a place elsewhere, and says so beforehand; with a story none is offered: %s",
  (language) =>
    drawn(
      { language, width: 1360, address: { lang: language, place: "douma", day: "2016-03-04" } },
      async (explorer) => {
        const { page } = explorer;
        await explorer.button("builder.open").click();
        const dialog = page.getByRole("dialog", { name: explorer.words("builder.title"), exact: true });
        const code = dialog.getByRole("textbox", { name: explorer.words("builder.code"), exact: true });
        const place = dialog.getByLabel(explorer.words("builder.place"), { exact: true });
        const area = dialog.getByLabel(explorer.words("builder.area"), { exact: true });
        await dialog.getByText(explorer.words("builder.area-hint"), { exact: true }).waitFor();
        expect(await place.inputValue()).toBe("douma");
        await area.selectOption("eastern-ghouta");
        expect(await code.inputValue()).toContain("place=douma&amp;area=eastern-ghouta");
        await area.selectOption("wadi-barada");
        expect(await place.inputValue()).toBe("");
        expect(await code.inputValue()).toContain("area=wadi-barada");
        expect(await code.inputValue()).not.toContain("douma");
        const embed = dialog.locator("iframe").contentFrame();
        const name = language === "ar" ? "الحصار والهدن: وادي بردى" : "Sieges and truces: Wadi Barada";
        await embed.getByRole("heading", { level: 1, name, exact: true }).waitFor();
        await place.selectOption("douma");
        expect(await area.inputValue()).toBe("");
        await area.selectOption("wadi-barada");
        await dialog.getByText(explorer.words("builder.telling"), { exact: true }).click();
        await dialog.getByLabel(explorer.words("builder.story"), { exact: true }).selectOption("al-qadam-2015");
        await area.waitFor({ state: "detached" });
        expect(await code.inputValue()).not.toContain("wadi-barada");
        expect(explorer.problems).toEqual([]);
      },
    ),
);
