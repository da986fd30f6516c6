import { useMemo } from "react";
import { useStore } from "zustand";
import { useTranslate } from "../../language/useTranslate";
import type { ScreenProps } from "../screens";
import { StoryReader } from "../stories/StoryReader";
import { OWN_STORY } from "./ownStory";
import { readableStory } from "./readableStory";
import { StoryDesk } from "./StoryDesk";
import { storyKeeperHere } from "./storyKeeperHere";
import "./storyDesk.css";

/** The reader's own story: being written, or, with a chapter in the address, read as others are. */
export function OwnStoryScreen(props: ScreenProps) {
  const { record, store, actions } = props;
  const t = useTranslate();
  const keeper = storyKeeperHere();
  const own = useStore(keeper.store, ({ history }) => history.now);
  const chapter = useStore(store, ({ story }) => story?.chapter ?? null);
  const readable = useMemo(() => readableStory(own, record, t("own.untitled")), [own, record, t]);
  if (chapter === null || own.chapters.length === 0)
    return (
      <StoryDesk
        {...props}
        keeper={keeper}
        onRead={(id) => actions.openStory({ story: OWN_STORY, chapter: id })}
        onList={() => actions.openStory(null)}
      />
    );
  return (
    <StoryReader {...props} story={readable} onWrite={() => actions.openStory({ story: OWN_STORY, chapter: null })} />
  );
}
