import type { EmbedValues } from "../../embed/code/embedCode";
import { FIRST_DAY } from "../../state/appState";
import { chapterPage } from "../../state/chapterPage";
import { daysWithPages } from "../../state/daysWithPages";
import { pathOfDocument } from "../../state/documentPaths";
import { pathOfPage } from "../../state/sitePaths";
import type { BuilderChoices } from "./BuilderChoices";

/** What the address of a page of the site can say of an embed. */
const SAID: ReadonlySet<string> = new Set(["day", "place", "story", "lang"]);

/** The path of the page that is embedded, by its address alone, as just what was chosen; null: there is none. */
export function pageOfChoices(choices: BuilderChoices, values: EmbedValues): string | null {
  if (Object.keys(values).some((name) => !SAID.has(name))) return null;
  const { day, place, story, language } = choices;
  if (story) {
    const { story: id, chapter } = story;
    return pathOfDocument(chapter === null ? { kind: "story", id } : chapterPage(id, chapter), language);
  }
  if (place !== null) return day === FIRST_DAY ? pathOfPage({ kind: "place", place }, language) : null;
  return daysWithPages().includes(day) ? pathOfPage({ kind: "day", day }, language) : null;
}
