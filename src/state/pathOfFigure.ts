import type { Language } from "../language/Language";
import { pathOfDocument } from "./documentPaths";

/** Where the picture of a story's chapter is, below the site's root. `number`: from 1. */
export function pathOfFigure(story: string, number: number, language: Language): string {
  return `${pathOfDocument({ kind: "story", id: story }, language)}${number}.png`;
}
