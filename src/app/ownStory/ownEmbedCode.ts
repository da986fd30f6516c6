import { CARD_SIZE, pathOfCard } from "../../state/pathOfCard";
import { embedCode } from "../../embed/code/embedCode";
import { plainText } from "../../embed/code/plainText";
import type { Language } from "../../language/Language";
import { packStory } from "../../record/packStory";
import type { Story } from "../../record/story";
import { pathOfPage } from "../../state/sitePaths";
import { OWN_STORY } from "./ownStory";

/**
 * HTML that shows a reader's own story in another page. The story goes along in the frame's address, after `#`, which no server sees;
 * the map and the record come from `root`. Its title stands there without what turns or disturbs a line, as in the frame.
 */
export async function ownEmbedCode(story: Story, root: URL, language: Language): Promise<string> {
  const explorer = { kind: "explorer" } as const;
  const title = plainText(story.title[language]);
  return embedCode("frame", {
    site: root.href,
    values: { story: OWN_STORY, ...(language === "en" ? {} : { lang: language }) },
    packed: await packStory(story),
    language,
    title,
    link: new URL(pathOfPage(explorer, language), root).href,
    linkWords: title,
    picture: {
      address: new URL(pathOfCard(explorer, language), root).href,
      description: title,
      caption: title,
      ...CARD_SIZE,
    },
  });
}
