import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { LANGUAGES, directionOf, type Language } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { PlaceId } from "../../record/types";
import { viewOfChapter } from "../../space/viewOfChapter";
import { plainClick } from "../../state/plainClick";
import { MapColumn } from "../MapColumn";
import type { ScreenProps } from "../screens";
import { chapterView } from "../../state/chapterView";
import { useScheme } from "../useScheme";
import { ChapterList } from "./ChapterList";
import type { StoryKeeper } from "./createStoryKeeper";
import { EMPTY_STORY, LIMITS, OWN_STORY } from "./ownStory";
import { addChapter, changeWords, shownView } from "./storyEdits";
import { StoryFileTools } from "./StoryFileTools";
import { StoryGaps } from "./StoryGaps";
import { TextField } from "./TextField";

export interface StoryDeskProps extends ScreenProps {
  readonly keeper: StoryKeeper;
  /** Reads the story from a chapter on. */
  readonly onRead: (chapter: string) => void;
  /** Goes to the list of all stories. */
  readonly onList: () => void;
}

const NONE: ReadonlySet<PlaceId> = new Set();

/** Where a reader's own story is written: the map beside it shows what the next chapter would. */
export function StoryDesk({ keeper, onRead, onList, ...props }: StoryDeskProps) {
  const { record, index, store, actions, onPlace, onAllSymbols } = props;
  const t = useTranslate();
  const { day, layers, according, selection, view, seen, theme } = useStore(store);
  const scheme = useScheme(theme);
  const map = useRef<HTMLDivElement>(null);
  const { history, kept, isSaved, wasDamaged } = useStore(keeper.store);
  const { now: story, past, future } = history;
  const [writing, setWriting] = useState<Language>(t.language);
  const [open, setOpen] = useState(() => story.chapters.at(-1)?.id ?? null);
  const [said, setSaid] = useState("");
  const opened = story.chapters.find(({ id }) => id === open) ?? null;
  const place = selection ?? opened?.place ?? null;
  const known = place !== null && record.places.has(place) ? place : null;

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      event.preventDefault();
      if (event.shiftKey) keeper.redo();
      else keeper.undo();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [keeper]);

  function add(): void {
    keeper.edit((before) => addChapter(before, shownView({ day, view, seen, layers, according }, known)));
    const { chapters } = keeper.store.getState().history.now;
    const added = chapters.at(-1);
    if (chapters === story.chapters || !added) return setSaid(t("own.full", { count: LIMITS.chapters }));
    setOpen(added.id);
    setSaid(t("own.added", { number: chapters.length }));
  }
  function show(id: string | null): void {
    setOpen(id);
    const chapter = story.chapters.find((one) => one.id === id);
    if (!chapter) return;
    if (selection !== null) actions.select(null);
    const shown = chapterView(
      { ...chapter, text: { en: [], ar: [] } },
      viewOfChapter(chapter, record, map.current?.clientWidth ?? 0),
    );
    actions.reachChapter({ story: OWN_STORY, chapter: null }, shown);
  }
  const first = opened ?? story.chapters[0];
  const field = { lang: writing, dir: directionOf(writing) };
  return (
    <section className="story story-desk" aria-label={t("own.title")}>
      <div className="story-map" ref={map}>
        <MapColumn
          {...{ record, index, day, layers, view, scheme }}
          place={known}
          differing={NONE}
          onView={actions.setView}
          onSeen={actions.setSeen}
          onSelect={(chosen) => (chosen === null ? actions.select(null) : onPlace(chosen))}
          onLayer={actions.setLayer}
          onAllSymbols={onAllSymbols}
        />
      </div>
      <div className="story-desk-column">
        <header>
          <a href={`?screen=stories&lang=${t.language}`} className="story-back" onClick={plainClick(onList)}>
            {t("stories.all")}
          </a>
          <h2>{t("own.title")}</h2>
          <p className="quiet">{t(kept === "browser" ? "own.kept" : "own.not-kept")}</p>
          {wasDamaged && <p role="alert">{t("own.damaged")}</p>}
        </header>
        <div className="story-desk-tools" role="toolbar" aria-label={t("own.tools")}>
          <button type="button" className="switch" aria-disabled={past.length === 0} onClick={keeper.undo}>
            {t("own.undo")}
          </button>
          <button type="button" className="switch" aria-disabled={future.length === 0} onClick={keeper.redo}>
            {t("own.redo")}
          </button>
          <button type="button" className="switch" aria-disabled={!first} onClick={() => first && onRead(first.id)}>
            {t("own.read")}
          </button>
          <fieldset className="story-desk-languages" aria-label={t("own.write-in")}>
            {LANGUAGES.map((language) => (
              <button
                key={language}
                type="button"
                className="switch"
                lang={language}
                aria-pressed={writing === language}
                onClick={() => setWriting(language)}
              >
                {t(language === "ar" ? "app.language-arabic" : "app.language-english")}
              </button>
            ))}
          </fieldset>
        </div>
        <TextField
          label={t("own.story-title")}
          value={story.title[writing]}
          longest={LIMITS.title}
          {...field}
          onText={(text) =>
            keeper.edit(
              (before) => ({ ...before, title: changeWords(before.title, writing, text, LIMITS.title) }),
              `title.${writing}`,
            )
          }
        />
        <TextField
          label={t("own.summary")}
          value={story.summary[writing]}
          longest={LIMITS.text}
          rows={3}
          {...field}
          onText={(text) =>
            keeper.edit(
              (before) => ({ ...before, summary: changeWords(before.summary, writing, text, LIMITS.text) }),
              `summary.${writing}`,
            )
          }
        />
        <h3>{t("own.chapters")}</h3>
        <ChapterList
          {...{ record, keeper, story, writing, open }}
          onOpen={show}
          onSaid={setSaid}
          shown={shownView({ day, view, seen, layers, according }, known)}
        />
        <p>
          <button type="button" className="switch story-desk-add" onClick={add}>
            {t("own.add-shown")}
          </button>
        </p>
        <output className="story-desk-said">{said}</output>
        <StoryGaps {...{ story, record }} />
        <StoryFileTools {...{ record, keeper, story, isSaved }} onSaid={setSaid} />
        {story !== EMPTY_STORY && (
          <p>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                keeper.edit(() => EMPTY_STORY);
                setSaid(t("own.cleared"));
              }}
            >
              {t("own.clear")}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
