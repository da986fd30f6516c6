import { describe, expect, test } from "vitest";
import type { ExplorerPage } from "./driver/ExplorerPage";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

interface SeenNames {
  /** Names that the edge of the picture's frame goes through. */
  readonly cut: readonly string[];
  /** Names wholly within it. */
  readonly whole: readonly string[];
}

/** The names of the picture that a page came with, by where their letters are against the frame that it is cropped to. */
function namesOf({ page }: ExplorerPage): Promise<SeenNames> {
  return page.locator("svg.first-map-step").evaluateAll((pictures) => {
    const cut: string[] = [];
    const whole: string[] = [];
    for (const picture of pictures) {
      const frame = picture.parentElement?.getBoundingClientRect();
      if (!frame || picture.getBoundingClientRect().width === 0) continue;
      for (const text of picture.querySelectorAll("text")) {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        if (width === 0) continue;
        const isWithin = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        const isOutside = left >= frame.right || right <= frame.left || top >= frame.bottom || bottom <= frame.top;
        if (isWithin) whole.push(text.textContent);
        else if (!isOutside) cut.push(text.textContent);
      }
    }
    return { cut, whole };
  });
}

describe.each([
  [390, 844],
  [768, 1024],
  [1000, 700],
  [1360, 860],
  [1920, 1080],
])("at %i pixels, without script", (width, height) => {
  test.each([
    ["", "en", "Eastern Ghouta"],
    ["ar/", "ar", "الغوطة الشرقية"],
    ["day/2018-04-01/", "en", "Damascus"],
    ["ar/day/2018-04-01/", "ar", "دمشق"],
    ["place/douma/", "en", "Douma"],
    ["embed/", "en", "Eastern Ghouta"],
    ["ar/embed/", "ar", "الغوطة الشرقية"],
  ] as const)("the edge of the picture of /%s cuts no name", (path, language, name) =>
    visit({ path, language, width, height, script: false }, async (explorer) => {
      const { cut, whole } = await namesOf(explorer);
      expect(cut).toEqual([]);
      expect(whole.length).toBeGreaterThan(8);
      expect(whole.join(" ")).toContain(name);
    }),
  );
});

test("on paper the edge of the picture cuts no name either", () =>
  visit({ path: "day/2018-04-01/", width: 703, height: 1032, script: false }, async (explorer) => {
    await explorer.page.emulateMedia({ media: "print" });
    const { cut, whole } = await namesOf(explorer);
    expect(cut).toEqual([]);
    expect(whole).toContain("Eastern Ghouta");
  }));

/** The names of a drawn map with where each stands in it, in whole pixels, and which of them its edge goes through. */
function drawnNames({ page }: ExplorerPage) {
  return page.getByRole("application").evaluate((map) => {
    const frame = map.getBoundingClientRect();
    const names = [...map.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
    return {
      width: frame.width,
      names: names
        .map(
          ({ text, box }) =>
            `${text.textContent} ${Math.round(box.left - frame.left)} ${Math.round(box.top - frame.top)}`,
        )
        .toSorted(),
      cut: names
        .filter(({ box }) => box.left < frame.left || box.right > frame.right)
        .map(({ text }) => text.textContent),
    };
  });
}

describe("a frame that becomes narrower", () => {
  const visitDrawn = withExplorer({ webgl: false });
  test.each([["the embed", "embed/", 640, 390]] as const)(
    "%s names its places anew, as one that was opened so narrow",
    (_, path, wide, narrow) =>
      visitDrawn({ path, address: { day: "2018-04-01" }, width: wide, height: 900 }, async (resized) => {
        await expect.poll(async () => (await drawnNames(resized)).names.length).toBeGreaterThan(6);
        const { width } = await drawnNames(resized);
        await resized.page.setViewportSize({ width: narrow, height: 900 });
        await expect.poll(async () => (await drawnNames(resized)).width).toBeLessThan(width);
        await visitDrawn({ path, address: { day: "2018-04-01" }, width: narrow, height: 900 }, async (opened) => {
          await expect.poll(async () => (await drawnNames(opened)).names.length).toBeGreaterThan(6);
          await expect.poll(async () => (await drawnNames(resized)).names).toEqual((await drawnNames(opened)).names);
          expect((await drawnNames(resized)).cut).toEqual([]);
        });
      }),
  );
});
