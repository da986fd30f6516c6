import { useLayoutEffect, useRef } from "react";
import type { Language } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import { storyDays } from "../../language/storyDays";
import { ChapterEditor } from "./ChapterEditor";
import type { StoryKeeper } from "./createStoryKeeper";
import type { OwnChapter, OwnStory } from "./ownStory";
import { moveChapter, removeChapter, type ShownView } from "./storyEdits";

export interface ChapterListProps {
  readonly record: TruceRecord;
  readonly keeper: StoryKeeper;
  readonly story: OwnStory;
  /** The language that is written in. */
  readonly writing: Language;
  /** The chapter that is written; null: none. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Something was done that the reader is told of. */
  readonly onSaid: (words: string) => void;
  /** What the map shows now. */
  readonly shown: ShownView;
}

/** The chapters in their order: each can be opened, moved by a button or Alt with an arrow key, and taken out. */
export function ChapterList({ record, keeper, story, writing, open, onOpen, onSaid, shown }: ChapterListProps) {
  const t = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  // A row that was moved takes the focus along.
  useLayoutEffect(() => {
    const wanted = moved.current;
    moved.current = null;
    if (wanted !== null) list.current?.querySelector<HTMLElement>(`[data-focus="${wanted}"]`)?.focus();
  });
  if (story.chapters.length === 0) return <p className="quiet">{t("own.no-chapters")}</p>;

  function move(chapter: OwnChapter, by: 1 | -1, button: string): void {
    const to = story.chapters.indexOf(chapter) + by + 1;
    const count = story.chapters.length;
    if (to < 1 || to > count) return;
    moved.current = `${chapter.id} ${button}`;
    keeper.edit((before) => moveChapter(before, chapter.id, by));
    onSaid(t("own.moved", { number: to, count }));
  }
  function remove({ id }: OwnChapter, number: number): void {
    const at = number - 1;
    const next = story.chapters[at + 1] ?? story.chapters[at - 1];
    if (next) moved.current = `${next.id} open`;
    keeper.edit((before) => removeChapter(before, id));
    onSaid(t("own.removed", { number }));
  }
  return (
    <ol className="story-desk-chapters" ref={list}>
      {story.chapters.map((chapter, at) => {
        const number = at + 1;
        const isOpen = chapter.id === open;
        const place = chapter.place === null ? null : record.places.get(chapter.place);
        const named = chapter.title[writing].trim() || chapter.title[writing === "en" ? "ar" : "en"].trim();
        const name = named || t("own.untitled");
        return (
          <li key={chapter.id}>
            <div className="story-desk-row">
              <button
                type="button"
                className="story-desk-open"
                aria-expanded={isOpen}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                data-focus={`${chapter.id} open`}
                onClick={() => onOpen(isOpen ? null : chapter.id)}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
                  event.preventDefault();
                  move(chapter, event.key === "ArrowUp" ? -1 : 1, "open");
                }}
              >
                <span className="story-desk-number">{number}</span>
                <span>
                  <bdi>{name}</bdi>
                  <small>
                    {storyDays(chapter.day, chapter.until, t)}
                    {place && ` · ${place.name[t.language]}`}
                  </small>
                </span>
              </button>
              <RowButton
                label={t("own.up", { name })}
                path="M3.5 10L8 5.5l4.5 4.5"
                focus={`${chapter.id} up`}
                isOff={at === 0}
                onPress={() => move(chapter, -1, "up")}
              />
              <RowButton
                label={t("own.down", { name })}
                path="M3.5 6L8 10.5 12.5 6"
                focus={`${chapter.id} down`}
                isOff={number === story.chapters.length}
                onPress={() => move(chapter, 1, "down")}
              />
              <RowButton
                label={t("own.remove", { name })}
                path="M4 4l8 8M12 4l-8 8"
                focus={`${chapter.id} remove`}
                isOff={false}
                onPress={() => remove(chapter, number)}
              />
            </div>
            {isOpen && <ChapterEditor {...{ record, keeper, chapter, writing, shown }} onSaid={onSaid} />}
          </li>
        );
      })}
    </ol>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly path: string;
  readonly focus: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function RowButton({ label, path, focus, isOff, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      data-focus={focus}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  );
}
