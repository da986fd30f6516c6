import { useStore } from "zustand";
import { useTranslate } from "../../language/useTranslate";
import type { Story } from "../../record/story";
import { Failure } from "../Failure";
import type { Later } from "../later";
import { laterPart } from "../laterPart";
import { OWN_STORY } from "../ownStory/ownStory";
import type { ScreenProps } from "../screens";
import { useLater } from "../useLater";
import "./stories.css";
import { StoryList } from "./StoryList";
import { StoryReader } from "./StoryReader";
import { storyFile } from "./storyFiles";

/** The stories: a list of them, or one that is read beside the map. */
export function StoryScreen(props: ScreenProps) {
  const { store, actions } = props;
  const { story } = useStore(store);
  if (story?.story === OWN_STORY) return <OwnStory {...props} />;
  const file = story && storyFile(story.story);
  if (file) return <StoryOfFile key={story.story} {...props} file={file} />;
  return <StoryList unknown={story?.story ?? null} onStory={(id) => actions.openStory({ story: id, chapter: null })} />;
}

const OWN_PART = laterPart(async () => (await import("../ownStory/OwnStoryScreen")).OwnStoryScreen);

function OwnStory(props: ScreenProps) {
  const t = useTranslate();
  const part = useLater(OWN_PART);
  if (part.kind === "loading") return <p className="screen-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("app.screen-failed")} onRetry={() => void OWN_PART.want()} />;
  const Content = part.module;
  return <Content {...props} />;
}

function StoryOfFile({ file, ...props }: ScreenProps & { readonly file: Later<Story> }) {
  const t = useTranslate();
  const part = useLater(file);
  if (part.kind === "loading") return <p className="screen-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("stories.failed")} onRetry={() => void file.want()} />;
  return <StoryReader {...props} story={part.module} />;
}
