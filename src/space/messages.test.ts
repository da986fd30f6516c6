import { describe, expect, test } from "vitest";
import { createTranslate } from "../language/createTranslate";
import { LANGUAGES } from "../language/Language";
import { loadMessages } from "../language/loadMessages";
import { LEGEND_ENTRIES } from "../symbology/legendEntries";
import { gestureHints } from "./gestureHints";

describe.each(LANGUAGES)("in %s", (language) => {
  test("every symbol of the legend has a name and says what it is", async () => {
    const t = createTranslate(language, await loadMessages(language));
    for (const id of LEGEND_ENTRIES.flatMap((entry) => [entry.name, `legend.${entry.id}`])) expect(t(id)).not.toBe(id);
  });

  test("the map says how it is moved within another page", async () => {
    const t = createTranslate(language, await loadMessages(language));
    for (const hint of Object.values(gestureHints(t))) expect(hint).not.toMatch(/^space\./);
  });

  test("an arrow names where it leads on one line and how many on the next", async () => {
    const t = createTranslate(language, await loadMessages(language));
    expect(t("space.flow.to-people", { place: "X", people: "1,146" }).split("\n")).toHaveLength(2);
  });
});
