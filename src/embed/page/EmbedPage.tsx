import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { StoryChapter, StoryTarget } from "../../record/story";
import type { Result } from "../../record/result";
import { indexOfTracks } from "../../record/indexOfTracks";
import { createIndex } from "../../record/recordIndex";
import type { TruceRecord } from "../../record/types";
import type { Scene } from "../../scene/scene";
import { bareArea } from "../../scene/bareArea";
import { sceneOf } from "../../scene/sceneOf";
import { USUAL_FRAME } from "../../space/firstView";
import type { Frame } from "../../space/flowShapes";
import type { FrameSize } from "../../space/moveView";
import type { AppActions } from "../../state/appActions";
import type { AppStore } from "../../state/appStore";
import { roundedView } from "../../state/cameraView";
import type { Scheme } from "../../symbology/flavours";
import { chartRecord } from "./chartRecord";
import type { EmbedChoices } from "./embedChoices";
import { EmbedCredit, LONG } from "./EmbedCredit";
import { EmbedLegend } from "./EmbedLegend";
import { EmbedMap } from "./EmbedMap";
import { EmbedSteps } from "./EmbedSteps";
import { EmbedTime } from "./EmbedTime";
import { EmbedTip } from "./EmbedTip";
import { explorerLink } from "./explorerLink";
import type { GroundOfFrame } from "./groundOfFrame";
import { groundShown } from "./groundShown";
import type { StoryPart } from "./loadEmbedStory";
import type { PinnedPart } from "./loadPinned";
import { shownCounts } from "./shownCounts";
import { titleOfEmbed } from "./titleOfEmbed";

export interface EmbedPageProps {
  readonly store: AppStore;
  readonly actions: AppActions;
  readonly choices: EmbedChoices;
  readonly record: Result<TruceRecord, "unreachable" | "damaged">;
  /** The site's root, where the explorer is. */
  readonly root: string;
  readonly scheme: Scheme;
  /** The story that the address asks for: null where it could not be had; left out: it asks for none. */
  readonly story?: StoryPart | null;
  /** The earlier version of the record that the embed stays with; null: it is not kept; left out: there is no such wish. */
  readonly pinned?: PinnedPart | null;
  /** What is said of the page where no script runs: that its day is the only one. */
  readonly still?: string;
  /** How the drawn ground is fetched; null or left out: file by file. */
  readonly groundOf?: GroundOfFrame | null;
  /** The reader turned to a chapter. */
  readonly onChapter: (chapter: StoryChapter) => void;
  readonly onRetry: () => void;
}

/** How long the day stands before it is said to those who listen, in milliseconds. */
const REST = 500;
const NO_MARKS: Scene["marks"] = [];
const NO_FLOWS: Scene["flows"] = [];

/** All of an embed: title and date, map, legend, slider, credit. */
export function EmbedPage(props: EmbedPageProps) {
  const { store, actions, choices, record: loaded, root, scheme, story, pinned, onChapter, groundOf = null } = props;
  const { still, onRetry } = props;
  const t = useTranslate();
  const state = useStore(store);
  const { day, layers, selection, playing, according } = state;
  const { days, steps, hasControls, title, credit } = choices;
  const record = loaded.ok ? loaded.value : null;
  const index = useMemo(() => (record ? createIndex(record, according) : null), [record, according]);
  const shown = useMemo(() => index && indexOfTracks(index, layers), [index, layers]);
  const charted = useMemo(() => record && chartRecord(record, layers, according), [record, layers, according]);
  const place = (selection !== null && record?.places.get(selection)) || null;
  const area = (choices.area !== null && record?.places.get(choices.area)) || null;
  const chapters = story?.story.chapters ?? [];
  const position = Math.max(
    0,
    chapters.findIndex(({ id }) => id === state.story?.chapter),
  );
  const chapter = chapters[position] ?? null;
  // Marked as a chosen place is, so that one sees what the map is of.
  const bare = area && record && index ? bareArea(area, record, index, day, layers) : null;
  const marked = place?.id ?? chapter?.place ?? bare;
  const [frame, setFrame] = useState<Frame>(USUAL_FRAME);
  const scene = useMemo(
    () => (record && index ? sceneOf(record, index, day, layers, marked) : null),
    [record, index, day, layers, marked],
  );
  const own = title || story?.story.title[t.language];
  const { seen } = state;
  const ground = useMemo(() => record && groundShown(record, choices, seen), [record, choices, seen]);
  const { heading, about } = useMemo(
    () => titleOfEmbed({ own, place, area: null, ...ground, according }, t),
    [own, place, ground, according, t],
  );
  const look = useCallback(
    (next: Frame) => {
      setFrame(next);
      actions.setSeen(next);
    },
    [actions],
  );
  const date = formatDay(day, t.language);
  const viewOf = useMemo(() => {
    // Without a view of its own a chapter leaves the map on the area that the whole embed is about.
    if (!record || !chapter || !story || (choices.area !== null && chapter.view === null)) return null;
    return (size: FrameSize) => story.viewOf(chapter, record, size);
  }, [record, chapter, story, choices]);
  // The explorer begins at Damascus: it is told where this map looks, if that may be elsewhere.
  const href = explorerLink(root, {
    ...state,
    view: state.view ?? (viewOf || area ? roundedView(frame) : null),
    language: t.language,
  });
  const goTo = useCallback(
    (at: number) => {
      const next = story?.story.chapters[at];
      if (next) onChapter(next);
    },
    [story, onChapter],
  );
  const follow = useCallback(
    (to: StoryTarget) => {
      if (to.kind === "place") actions.select(to.id);
      else if (to.kind === "day") actions.setDay(to.day);
    },
    [actions],
  );
  const said = useSaid(playing, date, () => (record && index ? shownCounts(record, index.stateAt(day), state, t) : ""));
  return (
    <main
      className="embed"
      aria-label={about}
      data-controls={hasControls}
      data-steps={steps.length > 0}
      data-story={Boolean(story)}
    >
      <header className="embed-head">
        <h1 data-long={heading.length > LONG} {...(heading.length > LONG ? { title: heading } : {})}>
          {heading}
        </h1>
        <p className="embed-date">{date}</p>
      </header>
      {according !== null && (
        <p className="embed-account">{t("embed.according", { account: t(`embed.account-${according}`) })}</p>
      )}
      {story === null && <p className="embed-account">{t("embed.no-story")}</p>}
      {story?.isOwn && <p className="embed-account">{t("embed.own-story")}</p>}
      <div className="embed-body" data-map-room>
        {record && scene ? (
          <EmbedMap
            {...{ record, scene, groundOf, viewOf }}
            area={choices.area}
            chosen={place?.id ?? null}
            scheme={scheme}
            view={state.view}
            onView={actions.setView}
            onSelect={actions.select}
            onFrame={look}
          />
        ) : (
          <div className="embed-failure" role="alert">
            <p>{t(!loaded.ok && loaded.failure === "damaged" ? "embed.damaged" : "embed.unreachable")}</p>
            <button type="button" onClick={onRetry}>
              {t("embed.retry")}
            </button>
          </div>
        )}
        {place && record && index && (
          <EmbedTip {...{ place, record, index, day, layers, href }} onClose={() => actions.select(null)} />
        )}
      </div>
      <EmbedLegend marks={scene?.marks ?? NO_MARKS} flows={scene?.flows ?? NO_FLOWS} frame={frame} />
      {story && <story.EmbedStory {...{ position, root }} story={story.story} onGo={goTo} onTarget={follow} />}
      {steps.length > 0 && <EmbedSteps {...{ steps, day }} onDay={actions.setDay} />}
      {hasControls && (
        <EmbedTime
          {...{ days, day, date, playing }}
          record={charted}
          index={shown}
          onDay={actions.setDay}
          onPlaying={actions.setPlaying}
          place={place?.id ?? null}
        />
      )}
      {still !== undefined && <p className="embed-still">{still}</p>}
      <footer className="embed-foot">
        <EmbedCredit {...{ pinned, credit, root }} version={record?.version ?? null} wanted={choices.version} />
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t("embed.explore")}
        </a>
      </footer>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </main>
  );
}

/** The date and what holds, once it has rested; silent at first and during play. */
function useSaid(playing: boolean, date: string, counts: () => string): string {
  const [said, setSaid] = useState("");
  const latest = useRef(counts);
  const before = useRef(date);
  useEffect(() => {
    latest.current = counts;
  });
  useEffect(() => {
    if (playing || before.current === date) return undefined;
    const timer = setTimeout(() => {
      before.current = date;
      setSaid(`${date}. ${latest.current()}`.trim());
    }, REST);
    return () => clearTimeout(timer);
  }, [playing, date]);
  return said;
}
