import { stories } from "virtual:stories";
import type { Messages } from "@lingui/core";
import type { Translate } from "../../language/createTranslate";
import { openStory } from "../../record/openStory";
import { unpackStory } from "../../record/packStory";
import type { Story } from "../../record/story";
import { EmbedStory } from "./EmbedStory";

/** What stands in the address in place of a story's id where the story itself comes with the address, after `#story=`. */
const OWN = "own";

/** A story with what shows it; it stands in a part of its own, so that an embed without a story is not heavier for it. */
export interface StoryPart {
  readonly story: Story;
  /** Whether it is a reader's own, which comes with the address, and none of ours. */
  readonly isOwn: boolean;
  readonly EmbedStory: typeof EmbedStory;
}

/** Fetches a story and the words around it, which `t` learns; null where there is none such, or it does not come. Never rejects. */
export async function loadEmbedStory(id: string, root: URL, hash: string, t: Translate): Promise<StoryPart | null> {
  try {
    const [json, words] = await Promise.all([storyOf(id, root, hash), wordsOf(t)]);
    const opened = openStory(json);
    if (!opened.ok || opened.value.chapters.length === 0) return null;
    t.learn(words);
    return { story: opened.value, isOwn: id === OWN, EmbedStory };
  } catch {
    return null;
  }
}

async function storyOf(id: string, root: URL, hash: string): Promise<unknown> {
  if (id === OWN) return unpackStory(new URLSearchParams(hash.slice(1)).get("story") ?? "");
  const entry = stories.find((story) => story.id === id);
  if (!entry) return null;
  const response = await fetch(new URL(entry.address, root));
  return response.ok ? response.json() : null;
}

async function wordsOf({ language }: Translate): Promise<Messages> {
  const { messages } = await (language === "ar"
    ? import("../../language/catalogues/stories.ar.po")
    : import("../../language/catalogues/stories.en.po"));
  return messages;
}
