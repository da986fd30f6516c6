import type { Language } from "../language/Language";
import { dayOfIso, type Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { StoryChoice } from "../record/storyChoice";
import { TRACKS, type Account, type PartyId, type PlaceId, type Track } from "../record/types";
import type { Scheme } from "../symbology/flavours";
import type { CameraView } from "./cameraView";
import type { ChronicleSort } from "./chronicleSort";
import type { ScreenId } from "./screenId";

/** What the reader has chosen. All that is seen follows from it and the record. */
export interface AppState {
  /** In which way the record is looked at. */
  readonly screen: ScreenId;
  readonly day: Day;
  /** The day that is compared with it; null: as `comparedDay` has it. */
  readonly compare: Day | null;
  /** How much of the compared map shows the earlier day, in per cent; null: the two days stand side by side. */
  readonly swipe: number | null;
  /** How the chronicle is sorted. */
  readonly sort: ChronicleSort;
  /** Whose statuses alone the chronicle shows; null: all. It comes from an address, too, and may be none of the record's. */
  readonly party: PartyId | null;
  /** The part of time that the timeline is zoomed to, in days with fractions; null: all of it. Other views of time share it. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly playing: boolean;
  /** A multiple of one month a second. */
  readonly speed: number;
  readonly layers: ReadonlySet<Track>;
  /** Whose account is shown; null: our reading of all. */
  readonly according: Account | null;
  /** The place that is open. It comes from an address, too, and may name none of the record's. */
  readonly selection: PlaceId | null;
  /** The event or claim that is marked in the sheet of that place. It comes from an address, too, and may be none of the record's. */
  readonly event: EventChoice | null;
  /** The story that is read. It comes from an address, too, and may be none that there is. */
  readonly story: StoryChoice | null;
  /** Null: the reader's own, as their browser prefers or as they chose on an earlier visit. */
  readonly language: Language | null;
  /** Where the reader moved the map to; null: what it shows by itself. */
  readonly view: CameraView | null;
  /** What the map shows, whoever moved it there; null: it has not been drawn yet. */
  readonly seen: CameraView | null;
  /** Null: the reader's own. */
  readonly theme: Scheme | null;
  /** How many times the reader went somewhere that the Back button should lead back from. */
  readonly visits: number;
}

/**
 * 4 March 2016: a week into a national ceasefire, with the pockets round Damascus still besieged, a truce in Eastern Ghouta
 * that one side affirms and the other denies, and no evacuation of the later years yet. Every track has something to show.
 */
export const FIRST_DAY: Day = dayOfIso("2016-03-04") ?? 0;

/** All tracks: a set of its own, so that "as it was at first" can be told by identity. */
export const ALL_LAYERS: ReadonlySet<Track> = new Set(TRACKS);

/** What is seen where nothing was chosen. */
export const FIRST_STATE: AppState = {
  screen: "map",
  day: FIRST_DAY,
  compare: null,
  swipe: null,
  sort: "area",
  party: null,
  range: null,
  playing: false,
  speed: 1,
  layers: ALL_LAYERS,
  according: null,
  selection: null,
  event: null,
  story: null,
  language: null,
  view: null,
  seen: null,
  theme: null,
  visits: 0,
};
