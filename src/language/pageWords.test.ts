import { expect, test } from "vitest";
import { pageWords } from "./pageWords";

test("words begin with what a first sight needs, and are the same words once the rest is there", async () => {
  const page = pageWords();
  const english = await page.words("en");
  expect(english("legend.lead")).toBe("legend.lead");
  await page.complete();
  expect(english("legend.lead")).not.toBe("legend.lead");
  expect(await page.words("en")).toBe(english);
});

test("a language chosen after a part was wanted comes with all its words", async () => {
  const page = pageWords();
  await page.complete();
  const arabic = await page.words("ar");
  expect(arabic.language).toBe("ar");
  expect(arabic("legend.lead")).toMatch(/[\u0621-\u064a]/);
});

test("all languages given before are completed", async () => {
  const page = pageWords();
  const both = await Promise.all([page.words("en"), page.words("ar")]);
  await page.complete();
  for (const t of both) expect(t("legend.lead")).not.toBe("legend.lead");
});
