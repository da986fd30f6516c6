import { stories } from "virtual:embed-stories";
import { messages as arabic } from "../../language/catalogues/stories.ar.po";
import { messages as english } from "../../language/catalogues/stories.en.po";
import type { Translate } from "../../language/createTranslate";
import type { Language } from "../../language/Language";
import { openStory } from "../../record/openStory";
import { unpackStory } from "../../record/packStory";
import type { Story } from "../../record/story";
import { viewOfFigure } from "../../space/viewOfFigure";
import { EmbedStory } from "./EmbedStory";
import { packedStoryOf } from "./packedStoryOf";
import { plainText } from "../code/plainText";

/** What stands in the address in place of a story's id where the story itself comes with the address, after `#story=`. */
const OWN = "own";
/** As many characters of a title as an address may carry. */
const LONGEST = 200;

/** A story with what shows it; it stands in a part of its own, so that an embed without a story is not heavier for it. */
export interface StoryPart {
  readonly story: Story;
  /** Whether it is a reader's own, which comes with the address, and none of ours. */
  readonly isOwn: boolean;
  readonly EmbedStory: typeof EmbedStory;
  /** Where a chapter looks in a frame as small as an embed's map. */
  readonly viewOf: typeof viewOfFigure;
}

export interface StoryWish {
  readonly id: string;
  /** The site's root. */
  readonly root: URL;
  /** Where the stories of an earlier version of the record are; null: the present ones. */
  readonly folder: URL | null;
  /** Of the address, with a story that comes along in it. */
  readonly hash: string;
  readonly t: Translate;
}

/** Fetches a story and the words around it, which `t` learns; null where there is none such, or it does not come. Never rejects. */
export async function loadEmbedStory({ t, ...wish }: StoryWish): Promise<StoryPart | null> {
  const { id } = wish;
  try {
    const opened = openStory(await storyOf(wish, t.language));
    if (!opened.ok || opened.value.chapters.length === 0) return null;
    // In both languages they weigh less than the headers of a file for each.
    t.learn(t.language === "ar" ? arabic : english);
    const isOwn = id === OWN;
    const { title } = opened.value;
    // A stranger's title goes into the page's name, and to the host, as one of the address does.
    const called = isOwn ? { en: titleOf(title.en), ar: titleOf(title.ar) } : title;
    return { story: { ...opened.value, title: called }, isOwn, EmbedStory, viewOf: viewOfFigure };
  } catch {
    return null;
  }
}

const titleOf = (text: string): string => plainText(text.slice(0, LONGEST));

async function storyOf({ id, root, folder, hash }: Omit<StoryWish, "t">, language: Language): Promise<unknown> {
  if (id === OWN) return unpackStory(packedStoryOf(hash));
  const known = stories.find((story) => story.id === id)?.address;
  const present = typeof known === "string" ? known : known?.[language];
  const address = folder ? new URL(`${id}.${language}.json`, folder) : present && new URL(present, root);
  if (!address) return null;
  const response = await fetch(address);
  if (response.ok) return response.json();
  await response.body?.cancel();
  return null;
}
