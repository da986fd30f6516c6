import { useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { AppActions } from "../../state/appActions";
import type { AppStore } from "../../state/appStore";
import { plainClick } from "../../state/plainClick";
import { useIsLive } from "../useIsLive";
import { storyAddress } from "../stories/storyAddress";
import { LIMITS, OWN_STORY } from "./ownStory";
import { addChapter, shownView } from "./storyEdits";
import { storyKeeperHere } from "./storyKeeperHere";
import "./addView.css";

export interface AddViewProps {
  readonly store: AppStore;
  readonly actions: AppActions;
}

/** Adds what is seen to the reader's own story, and shows the way there. */
export function AddView({ store, actions }: AddViewProps) {
  const t = useTranslate();
  const [said, setSaid] = useState<{ readonly words: string; readonly at: number } | null>(null);
  const isLive = useIsLive();
  function add(): void {
    const keeper = storyKeeperHere();
    const { chapters: before } = keeper.store.getState().history.now;
    const now = store.getState();
    keeper.edit((story) => addChapter(story, shownView(now, now.selection)));
    const { history, kept } = keeper.store.getState();
    const { length } = history.now.chapters;
    if (length === before.length) return setSaid({ words: t("own.full", { count: LIMITS.chapters }), at: length });
    const words = t("own.added", { number: length });
    setSaid({ words: kept === "browser" ? words : `${words} ${t("own.not-kept")}`, at: length });
  }
  if (!isLive) return null;
  return (
    <>
      <button
        type="button"
        className="icon-button add-view"
        aria-label={t("own.add")}
        title={t("own.add")}
        onClick={add}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path
            d="M3 4h8M3 8h8M3 12h4M13 9v7M9.5 12.5h7"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <output className="add-view-said" hidden={said === null}>
        {said && (
          <>
            {said.words}{" "}
            <a
              href={storyAddress({ story: OWN_STORY, chapter: null }, t.language)}
              onClick={plainClick(() => {
                setSaid(null);
                actions.select(null);
                actions.openStory({ story: OWN_STORY, chapter: null });
              })}
            >
              {t("own.go")}
            </a>{" "}
            <button type="button" className="text-button" onClick={() => setSaid(null)}>
              {t("own.dismiss")}
            </button>
          </>
        )}
      </output>
    </>
  );
}
