import { stories } from "virtual:stories";
import { openStory } from "../../record/openStory";
import type { Story } from "../../record/story";
import { siteRoot } from "../../state/siteRoot";
import { later, type Later } from "../later";

/** All stories, in the order of their days. */
export const STORIES = stories;

const files = new Map<string, Later<Story>>();

/** The file of a story, fetched when it is first wanted; null where there is no such story. */
export function storyFile(id: string): Later<Story> | null {
  const entry = stories.find((story) => story.id === id);
  if (!entry) return null;
  const known = files.get(id);
  if (known) return known;
  const file = later(async () => {
    const response = await fetch(new URL(entry.address, siteRoot()));
    const opened = openStory(response.ok ? await response.json() : null);
    if (!opened.ok) throw new Error(`${entry.address}: ${opened.failure.message}`);
    return opened.value;
  });
  files.set(id, file);
  return file;
}
