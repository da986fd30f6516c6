import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import type { Language } from "../../src/language/Language";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });

describe.each(["en", "ar"] satisfies Language[])("in %s", (language) => {
  test("a reader makes a story by keys alone, reads it, saves it, and finds it again after a reload", () =>
    drawn({ language, address: { lang: language, place: "douma", day: "2016-03-04" } }, async (explorer) => {
      const { page } = explorer;
      await explorer.button("own.add").focus();
      await explorer.press("Enter");
      await page.getByText(explorer.words("own.added", { number: 1 })).waitFor();
      await page.getByRole("link", { name: explorer.words("own.go"), exact: true }).focus();
      await explorer.press("Enter");
      await explorer.hasAddress("story", "own");
      await page.getByLabel(explorer.words("own.story-title"), { exact: true }).fill("Douma دوما");
      await explorer.button("own.add-shown").focus();
      await explorer.press("Enter");
      await page.getByLabel(explorer.words("own.chapter-title"), { exact: true }).fill("Second");
      await page.getByLabel(explorer.words("own.text"), { exact: true }).fill("One *two* ");
      await page
        .getByLabel(explorer.words("own.link-event"), { exact: true })
        .selectOption("jai-denies-truce-2016-03-04");
      const second = page.getByRole("button", { name: /^2\s*Second/ });
      await second.focus();
      await explorer.press("Alt+ArrowUp");
      await page.getByText(explorer.words("own.moved", { number: 1, count: 2 }), { exact: true }).waitFor();
      await page
        .getByRole("button", { name: /^1\s*Second/ })
        .and(page.locator(":focus"))
        .waitFor();
      expect(await explorer.accessibilityFaults()).toEqual([]);
      await explorer.picture(inject("picturesFolder"), `own-story-${language}`);

      const saving = page.waitForEvent("download");
      await explorer.button("own.save").focus();
      await explorer.press("Enter");
      const file = await (await saving).path();
      expect(parse(readFileSync(file, "utf8"))).toMatchObject({
        title: { [language]: "Douma دوما" },
        chapters: [
          { day: "2016-03-04", place: "douma", title: { [language]: "Second" } },
          { day: "2016-03-04", place: "douma" },
        ],
      });
      await page.getByText(explorer.words("own.is-saved"), { exact: true }).waitFor();

      await page.reload();
      await page.getByRole("button", { name: /^1\s*Second/ }).waitFor();
      await explorer.button("own.read").focus();
      await explorer.press("Enter");
      await page.getByRole("heading", { name: "Second", level: 3, exact: true }).waitFor();
      expect(await page.getByRole("emphasis").innerText()).toBe("two");
      await explorer.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
      await explorer.hasAddress("story", "own.chapter-1");
      await page.getByRole("heading", { name: explorer.words("own.untitled"), level: 3, exact: true }).waitFor();
      expect(explorer.problems).toEqual([]);
    }));
});

test("a file from outside is taken over as far as it is good, a hostile one not at all, and Undo brings back what was there", () =>
  drawn({ width: 390, touch: true, address: { screen: "stories", story: "own" } }, async (explorer) => {
    const { page } = explorer;
    const file = (name: string, text: string): string => {
      const path = join(inject("picturesFolder"), name);
      writeFileSync(path, text);
      return path;
    };
    const choose = page.getByLabel(explorer.words("own.open"), { exact: true }).and(page.locator("input"));
    await explorer.button("own.add-shown").click();
    await page.getByLabel(explorer.words("own.chapter-title"), { exact: true }).fill("Mine");

    await choose.setInputFiles(file("hostile.yaml", "chapters: &a [*a, *a]\n"));
    await page
      .getByRole("alert")
      .filter({ hasText: explorer.words("own.file-notation") })
      .waitFor();
    await page.getByRole("button", { name: /^1\s*Mine/ }).waitFor();

    const damaged =
      'title: { en: "<img src=x onerror=alert(1)>", ar: "" }\nchapters:\n  - id: a\n    day: 1999-01-01\n    title: { en: Theirs, ar: "" }\n';
    await choose.setInputFiles(file("damaged.yaml", damaged));
    await page.getByRole("button", { name: /^1\s*Theirs/ }).waitFor();
    await page
      .getByRole("alert")
      .filter({ hasText: /Line 4/ })
      .waitFor();
    await explorer.button("own.undo").click();
    await page.getByRole("button", { name: /^1\s*Mine/ }).waitFor();
    await explorer.button("own.redo").click();
    await page.getByRole("button", { name: /^1\s*Theirs/ }).waitFor();
    expect(await explorer.accessibilityFaults()).toEqual([]);
    expect(explorer.problems).toEqual([]);
  }));
