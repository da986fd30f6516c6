import { useStore } from "zustand";
import { useTranslate } from "../../language/useTranslate";
import type { Story } from "../../record/story";
import { Failure } from "../Failure";
import type { Later } from "../later";
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
  const file = story && storyFile(story.story);
  if (file) return <StoryOfFile key={story.story} {...props} file={file} />;
  return <StoryList unknown={story?.story ?? null} onStory={(id) => actions.openStory({ story: id, chapter: null })} />;
}

function StoryOfFile({ file, ...props }: ScreenProps & { readonly file: Later<Story> }) {
  const t = useTranslate();
  const part = useLater(file);
  if (part.kind === "loading") return <p className="screen-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("stories.failed")} onRetry={() => void file.want()} />;
  return <StoryReader {...props} story={part.module} />;
}
