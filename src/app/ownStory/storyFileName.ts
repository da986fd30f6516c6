import type { OwnStory } from "./ownStory";

/** What a story's file is called: after its English title, in a form that the record takes; `story.yaml` where there is none. */
export function storyFileName({ title }: Pick<OwnStory, "title">): string {
  const id = title.en
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return `${id || "story"}.yaml`;
}
