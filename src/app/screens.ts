import type { ComponentType } from "react";
import type { RecordIndex } from "../record/recordIndex";
import type { GroupId, PlaceId, TruceRecord } from "../record/types";
import type { AppActions } from "../state/appActions";
import type { AppStore } from "../state/appStore";
import type { ScreenId } from "../state/screenId";
import type { Later } from "./later";
import { laterPart } from "./laterPart";

/** What a screen gets to work with; it takes from it what it needs. */
export interface ScreenProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly store: AppStore;
  readonly actions: AppActions;
  /** Absolute addresses of the evidence by group. */
  readonly evidence: Readonly<Record<GroupId, string>>;
  /** Opens the sheet of a place and brings the focus there. */
  readonly onPlace: (place: PlaceId) => void;
  /** The address of a place, for a link that is opened elsewhere. */
  readonly hrefOf: (place: PlaceId) => string;
  /** Opens the legend of all symbols. */
  readonly onAllSymbols: () => void;
}

/** A screen that stands in the place of the map. */
export type ScreenPart = Later<ComponentType<ScreenProps>>;

/** The screens beside the map, each fetched when it is first wanted. Their names are the messages `app.screen-<id>`. */
export const SCREENS: Readonly<Record<Exclude<ScreenId, "map">, ScreenPart>> = {
  table: laterPart(async () => (await import("./table/RecordTable")).RecordTable),
  durations: laterPart(async () => (await import("./durations/SiegeDurations")).SiegeDurations),
  compare: laterPart(async () => (await import("./compare/CompareDays")).CompareDays),
  stories: laterPart(async () => (await import("./stories/StoryScreen")).StoryScreen),
  chronicle: laterPart(async () => (await import("../time/chronicle/Chronicle")).Chronicle),
};
