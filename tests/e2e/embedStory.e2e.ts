import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import * as v from "valibot";
import { parse } from "yaml";
import { storySchema } from "../../src/compile/schemas";
import type { Language } from "../../src/language/Language";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });
const ID = "al-qadam-2015";
const FILE = join(import.meta.dirname, "..", "..", "data", "stories", `${ID}.yaml`);
const { title, chapters } = v.parse(storySchema, parse(readFileSync(FILE, "utf8")));

describe.each(["en", "ar"] satisfies Language[])("in %s", (language) => {
  test("an embedded story begins with the chapter that is asked for, and is turned by buttons and keys", () =>
    drawn(
      {
        language,
        width: language === "ar" ? 390 : 640,
        path: `${language === "ar" ? "ar/" : ""}embed/`,
        address: { story: `${ID}.${chapters[1]?.id ?? ""}` },
      },
      async (explorer) => {
        const { page } = explorer;
        const stands = async (at: number): Promise<void> => {
          const chapter = chapters[at];
          if (!chapter) throw new Error(`There is no chapter ${at + 1}.`);
          await page.getByRole("heading", { name: chapter.title[language], level: 2, exact: true }).waitFor();
          await explorer.seesDay(chapter.day);
        };
        await page.getByRole("heading", { name: title[language], level: 1, exact: true }).waitFor();
        await stands(1);
        await explorer.button("stories.next").click();
        await stands(2);
        await explorer.press(language === "ar" ? "ArrowRight" : "ArrowLeft");
        await stands(1);
        await explorer.button("stories.previous").focus();
        await explorer.press("Enter");
        await stands(0);
        expect(await explorer.accessibilityFaults()).toEqual([]);
        await explorer.picture(inject("picturesFolder"), `embed-story-${language}`);
        expect(explorer.problems).toEqual([]);
      },
    ));
});

test("a story that there is not is told of, and the map stands; hostile letters after # too", () =>
  drawn({ path: "embed/", address: { story: "nobody-knows" } }, async (explorer) => {
    const { page } = explorer;
    await page.getByText(explorer.words("embed.no-story"), { exact: true }).waitFor();
    await explorer.slider.waitFor();
    await page.goto(`${inject("siteUrl")}embed/?story=own#story=AAAA%00<script>`);
    await page.getByText(explorer.words("embed.no-story"), { exact: true }).waitFor();
    expect(explorer.problems).toEqual([]);
  }));
