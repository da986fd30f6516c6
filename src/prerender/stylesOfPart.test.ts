import { expect, test } from "vitest";
import { stylesOfPart } from "./stylesOfPart";

const chunk = (name: string, imports: readonly string[], ...styles: string[]) => ({
  type: "chunk" as const,
  name,
  imports,
  viteMetadata: { importedCss: new Set(styles) },
});
const BUNDLE = {
  "sheet.js": chunk("Sheet", ["strip.js", "app.js", "words.js"], "sheet.css"),
  "strip.js": chunk("Strip", ["app.js"], "strip.css"),
  "words.js": { type: "chunk" as const, name: "words", imports: ["sheet.js", "gone.js"] },
  "app.js": chunk("app", [], "app.css"),
  "strip.css": { type: "asset" as const },
};

test("the styles of a part are those of all that it imports, beneath its own, without what the page has", () => {
  expect(stylesOfPart(BUNDLE, "Sheet", '<link rel="stylesheet" href="./app.css">')).toEqual(["strip.css", "sheet.css"]);
});

test("a part that is not built has none", () => {
  expect(stylesOfPart(BUNDLE, "Nothing", "")).toEqual([]);
});
