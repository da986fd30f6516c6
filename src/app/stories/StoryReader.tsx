import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { placeOfEvent } from "../../evidence/placeOfEvent";
import { useTranslate } from "../../language/useTranslate";
import type { Story, StoryChapter, StoryTarget } from "../../record/story";
import type { PlaceId } from "../../record/types";
import { viewOfChapter } from "../../space/viewOfChapter";
import { chapterPage } from "../../state/chapterPage";
import { pathOfDocument } from "../../state/documentPaths";
import { siteRoot } from "../../state/siteRoot";
import { plainClick } from "../../state/plainClick";
import { MapColumn } from "../MapColumn";
import { useMediaQuery } from "../../state/useMediaQuery";
import { useScheme } from "../useScheme";
import type { ScreenProps } from "../screens";
import { chapterView } from "../../state/chapterView";
import { StoryFigure } from "./StoryFigure";
import { StoryChapterCard } from "./StoryChapterCard";
import { storyAddress } from "./storyAddress";
import { storyLinks } from "./storyLinks";
import { useChapterInView } from "./useChapterInView";
import { useChapterTurns } from "../../evidence/story/useChapterTurns";

const NONE: ReadonlySet<PlaceId> = new Set();

export interface StoryReaderProps extends ScreenProps {
  readonly story: Story;
  /** Where the story is the reader's own: the way back to writing it. */
  readonly onWrite?: () => void;
}

/** A story beside the map, or over it where there is little room: the map follows the chapter that is read. */
export function StoryReader({ story, onWrite, ...props }: StoryReaderProps) {
  const { record, index, store, actions, onPlace, hrefOf, onAllSymbols } = props;
  const t = useTranslate();
  const { day, layers, selection, view, playing, theme, story: choice } = useStore(store);
  const scheme = useScheme(theme);
  const { chapters } = story;
  const scroller = useRef<HTMLDivElement>(null);
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  const position = Math.max(
    0,
    chapters.findIndex(({ id }) => id === choice?.chapter),
  );
  const chapter = chapters[position];

  const map = useRef<HTMLDivElement>(null);
  const viewOf = useCallback(
    (one: StoryChapter) => chapterView(one, viewOfChapter(one, record, map.current?.clientWidth ?? 0)),
    [record],
  );
  const reach = useCallback(
    (at: number): void => {
      const reached = chapters[at];
      const now = store.getState().story;
      if (!reached || (now?.story === story.id && now.chapter === reached.id)) return;
      actions.reachChapter({ story: story.id, chapter: reached.id }, viewOf(reached));
    },
    [chapters, store, story.id, actions, viewOf],
  );
  const read = useRef(position);
  useLayoutEffect(() => {
    read.current = position;
  }, [position]);
  const bring = useChapterInView(scroller, read, reach);
  const go = useCallback(
    (at: number): void => {
      if (!chapters[at]) return;
      bring(at, reducedMotion ? "auto" : "smooth");
      const heading = scroller.current?.querySelector<HTMLElement>(`[data-position="${at}"] h3`);
      heading?.focus({ preventScroll: true });
      reach(at);
    },
    [chapters, reach, bring, reducedMotion],
  );
  const opened = useRef(position);
  // An address that names a chapter is opened there, with what the chapter shows.
  useLayoutEffect(() => {
    const first = chapters[opened.current];
    if (opened.current > 0) bring(opened.current, "auto");
    if (first) actions.reachChapter({ story: story.id, chapter: first.id }, viewOf(first));
  }, [chapters, story.id, actions, bring, viewOf]);
  useChapterTurns(
    scroller,
    useCallback((step) => go(read.current + step), [go]),
  );
  const until = chapter?.until ?? null;
  useEffect(() => {
    if (playing && until !== null && day >= until) actions.setPlaying(false);
  }, [playing, until, day, actions]);

  const hrefOfTarget = useMemo(
    () =>
      storyLinks({ record, language: t.language, place: chapter?.place ?? null, hrefOfPlace: hrefOf, explorer: "" }),
    [record, t.language, chapter, hrefOf],
  );
  function open(to: StoryTarget): void {
    if (to.kind === "place") return onPlace(to.id);
    if (to.kind === "day") return actions.setDay(to.day);
    const event = record.events.get(to.id);
    const place = event && placeOfEvent(record, event, chapter?.place ?? null);
    if (event && place) actions.openEvent({ event: to.id, claim: null }, place, event.date.start.nominal);
  }
  function addressOf(chapter: string): string {
    return onWrite
      ? storyAddress({ story: story.id, chapter }, t.language)
      : new URL(pathOfDocument(chapterPage(story.id, chapter), t.language), siteRoot()).href;
  }
  return (
    <section className="story" aria-label={story.title[t.language]}>
      <div className="story-map" ref={map}>
        <MapColumn
          {...{ record, index, day, layers, view, scheme }}
          place={selection ?? chapter?.place ?? null}
          differing={NONE}
          onView={actions.setView}
          onSelect={(place) => (place === null ? actions.select(null) : onPlace(place))}
          onLayer={actions.setLayer}
          onAllSymbols={onAllSymbols}
        />
      </div>
      <div className="story-chapters" ref={scroller}>
        <header>
          <a
            href={`?screen=stories&lang=${t.language}`}
            className="story-back"
            onClick={plainClick(() => actions.openStory(null))}
          >
            {t("stories.all")}
          </a>
          <h2>{story.title[t.language]}</h2>
          <p className="story-summary">{story.summary[t.language]}</p>
          {onWrite ? (
            <p>
              <button type="button" className="switch" onClick={onWrite}>
                {t("stories.write")}
              </button>
            </p>
          ) : (
            <p className="quiet">
              <a href={new URL(pathOfDocument({ kind: "story", id: story.id }, t.language), siteRoot()).href}>
                {t("stories.page")}
              </a>
            </p>
          )}
        </header>
        {chapters.map((one, at) => (
          <StoryChapterCard
            key={one.id}
            chapter={one}
            position={at}
            count={chapters.length}
            isNow={at === position}
            address={addressOf(one.id)}
            hrefOf={hrefOfTarget}
            onTarget={open}
            onGo={go}
            onPlay={() => {
              actions.setDay(one.day);
              actions.setPlaying(true);
            }}
          >
            {!onWrite && (
              <StoryFigure {...{ record, chapter: one }} story={story.id} number={at + 1} root={siteRoot().href} />
            )}
          </StoryChapterCard>
        ))}
      </div>
    </section>
  );
}
