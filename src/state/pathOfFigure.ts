import type { Language } from "../language/Language";
import { pathOfDocument } from "./documentPaths";

/** Where the picture of a story's chapter is, below the site's root. `number`: from 1. In dark a story's first chapter has none: its map stands in the page. */
export function pathOfFigure(
  story: string,
  number: number,
  language: Language,
  flavour: "light" | "dark" = "light",
): string {
  const name = flavour === "dark" ? `${number}-dark` : String(number);
  return `${pathOfDocument({ kind: "story", id: story }, language)}${name}.png`;
}
