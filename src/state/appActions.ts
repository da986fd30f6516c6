import type { Language } from "../language/Language";
import { DAY_FRAME, type Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { StoryChoice } from "../record/storyChoice";
import type { Account, PartyId, PlaceId, Track } from "../record/types";
import type { Scheme } from "../symbology/flavours";
import type { AppState } from "./appState";
import type { AppStore } from "./appStore";
import { roundedView, type CameraView } from "./cameraView";
import type { ChronicleSort } from "./chronicleSort";
import type { ScreenId } from "./screenId";

/** What a chapter of a story shows. */
export type ChapterView = Pick<AppState, "day" | "layers" | "according" | "view">;

/** All that a reader can do. Each leaves the store as it is where nothing would change. */
export interface AppActions {
  /** Looks at the record in another way: a visit, from which Back leads back. */
  readonly setScreen: (screen: ScreenId) => void;
  /** Goes to a day; one outside of the timeline becomes its first or last. */
  readonly setDay: (day: Day) => void;
  /** Chooses the day to compare with; null: the usual one again. */
  readonly setCompare: (day: Day | null) => void;
  /** Shows the earlier day on so much of one map, in per cent; null: both days side by side. */
  readonly setSwipe: (part: number | null) => void;
  readonly setSort: (sort: ChronicleSort) => void;
  /** Shows only statuses of a party in the chronicle; null: all. */
  readonly setParty: (party: PartyId | null) => void;
  /** Tells to what part of time the timeline is zoomed; null: to all of it. */
  readonly setRange: (range: AppState["range"]) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setLayer: (track: Track, shown: boolean) => void;
  /** Shows what one account says; null: our reading. */
  readonly setAccording: (account: Account | null) => void;
  /** Opens a place, or closes the open one: a visit, from which Back leads back. */
  readonly select: (place: PlaceId | null) => void;
  /** Opens a place on a day, with an event or a claim marked in its sheet: a visit. Null: the event has no place to be shown in. */
  readonly openEvent: (choice: EventChoice, place: PlaceId | null, day: Day) => void;
  /** Shows the event of an address at its place and day: no visit. Null: it has no place to be shown in. */
  readonly settleEvent: (place: PlaceId | null, day: Day) => void;
  /** Marks no event any more: no visit. */
  readonly forgetEvent: () => void;
  /** Begins a story, goes to one of its chapters, or (null) to the list of stories: a visit. */
  readonly openStory: (choice: StoryChoice | null) => void;
  /** The reader came to a chapter: what it shows is shown, and no visit. What was open in another chapter is closed. */
  readonly reachChapter: (choice: StoryChoice, shown: ChapterView) => void;
  /** Forgets a selection that the record does not know: no visit. */
  readonly forgetSelection: () => void;
  readonly setLanguage: (language: Language | null) => void;
  /** The reader moved the map; null: it shows what it shows by itself again. */
  readonly setView: (view: CameraView | null) => void;
  /** Tells what the map shows, once it has come to rest. */
  readonly setSeen: (seen: CameraView) => void;
  readonly setTheme: (theme: Scheme) => void;
}

/** The actions on a store. */
export function appActions(store: AppStore): AppActions {
  return {
    setScreen(screen) {
      const { screen: now, visits } = store.getState();
      if (screen !== now) store.setState({ screen, visits: visits + 1 });
    },
    setDay(day) {
      const { earliest, latest } = DAY_FRAME;
      if (!Number.isFinite(day)) return;
      const within = Math.min(latest, Math.max(earliest, Math.round(day)));
      if (within !== store.getState().day) store.setState({ day: within });
    },
    setCompare(day) {
      const { earliest, latest } = DAY_FRAME;
      if (day !== null && !Number.isFinite(day)) return;
      const compare = day === null ? null : Math.min(latest, Math.max(earliest, Math.round(day)));
      if (compare !== store.getState().compare) store.setState({ compare });
    },
    setSwipe(part) {
      const swipe = part === null ? null : Math.min(100, Math.max(0, Math.round(part)));
      if (!Number.isNaN(swipe) && swipe !== store.getState().swipe) store.setState({ swipe });
    },
    setSort(sort) {
      if (sort !== store.getState().sort) store.setState({ sort });
    },
    setParty(party) {
      if (party !== store.getState().party) store.setState({ party });
    },
    setRange(range) {
      if (range !== store.getState().range) store.setState({ range });
    },
    setPlaying(playing) {
      if (playing !== store.getState().playing) store.setState({ playing });
    },
    setSpeed(speed) {
      if (speed > 0 && speed !== store.getState().speed) store.setState({ speed });
    },
    setLayer(track, shown) {
      const { layers } = store.getState();
      if (layers.has(track) === shown) return;
      const next = new Set(layers);
      if (shown) next.add(track);
      else next.delete(track);
      store.setState({ layers: next });
    },
    setAccording(account) {
      if (account !== store.getState().according) store.setState({ according: account });
    },
    select(place) {
      const { selection, visits } = store.getState();
      if (place !== selection) store.setState({ selection: place, event: null, visits: visits + 1 });
    },
    openEvent(choice, place, day) {
      const { visits } = store.getState();
      const event = place === null ? null : choice;
      store.setState({ selection: place, event, day: withinFrame(day), playing: false, visits: visits + 1 });
    },
    settleEvent(place, day) {
      const { event } = store.getState();
      store.setState({ selection: place, event: place === null ? null : event, day: withinFrame(day) });
    },
    forgetEvent() {
      if (store.getState().event !== null) store.setState({ event: null });
    },
    openStory(story) {
      const { visits } = store.getState();
      store.setState({ story, screen: "stories", playing: false, visits: visits + 1 });
    },
    reachChapter(story, shown) {
      const { story: before } = store.getState();
      const stays = before?.story === story.story && before.chapter === story.chapter;
      store.setState({ story, playing: false, ...shown, ...(stays ? {} : { selection: null, event: null }) });
    },
    forgetSelection() {
      if (store.getState().selection !== null) store.setState({ selection: null, event: null });
    },
    setLanguage(language) {
      if (language !== store.getState().language) store.setState({ language });
    },
    setView(view) {
      const next = view && roundedView(view);
      const { view: now } = store.getState();
      const isSame = next?.latitude === now?.latitude && next?.longitude === now?.longitude && next?.zoom === now?.zoom;
      if (!isSame) store.setState({ view: next });
    },
    setSeen(seen) {
      store.setState({ seen: roundedView(seen) });
    },
    setTheme(theme) {
      if (theme !== store.getState().theme) store.setState({ theme });
    },
  };
}

const withinFrame = (day: Day): Day => Math.min(DAY_FRAME.latest, Math.max(DAY_FRAME.earliest, day));
