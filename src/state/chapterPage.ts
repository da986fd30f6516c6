import type { DocumentPage } from "./documentPaths";

/** The page of one chapter of a story: the address by which it is shared, with a picture of its own. */
export function chapterPage(story: string, chapter: string): DocumentPage {
  return { kind: "story", id: `${story}/${chapter}` };
}
