import type { EmbedParts } from "./embedHeight";
import { DATE } from "./embedMessages";
import type { EmbedValues } from "./embedParameters";

/** The form of a story's id, or of that and a chapter's. */
const STORY = /^(?=.{1,200}$)[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** What an embed of these values shows besides the map. What the page in the frame could not read keeps no room. */
export function embedParts({ controls, steps, story }: EmbedValues): EmbedParts {
  const hasStory = STORY.test(story ?? "");
  const hasSteps = !hasStory && (steps ?? "").split(",").some((day) => DATE.test(day));
  return { hasControls: controls !== "off", hasSteps, hasStory };
}
