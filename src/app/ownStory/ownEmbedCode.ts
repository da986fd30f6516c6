import type { Language } from "../../language/Language";
import { packStory } from "../../record/packStory";
import type { Story } from "../../record/story";
import { pathOfPage } from "../../state/sitePaths";
import { OWN_STORY } from "./ownStory";

/** The height that an embedded story has where the frame is 640 pixels wide. */
const HEIGHT = 756;
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/**
 * HTML that shows a reader's own story in another page. The story goes along in the frame's address, after `#`, which no server sees;
 * the map and the record come from `root`.
 */
export async function ownEmbedCode(story: Story, root: URL, language: Language): Promise<string> {
  const address = new URL(pathOfPage({ kind: "embed" }, language), root);
  address.search = `?story=${OWN_STORY}`;
  address.hash = `story=${await packStory(story)}`;
  const attributes = {
    src: address.href,
    title: story.title[language],
    width: "100%",
    height: String(HEIGHT),
    loading: "lazy",
    style: "border: 0",
    sandbox: SANDBOX,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${inAttribute(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

const inAttribute = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
