import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Day } from "../record/day";
import type { Certainty, EventId, PlaceId } from "../record/types";
import type { Appearance } from "../symbology/appearance";

/** The geometry of a mark: the ground that the place covers on the day, or its point. */
export type MarkGeometry = Polygon | MultiPolygon | Point;

/** One place as it is to be drawn. */
export interface Mark {
  readonly place: PlaceId;
  readonly geometry: MarkGeometry;
  readonly appearance: Appearance;
  /** It lies in an area of the same siege status: drawn as a darker footprint without a ring. */
  readonly footprint: boolean;
}

/** How far an evacuation has come. An announced one stands in an agreement and has not begun. */
export type FlowStage = "under-way" | "announced" | "stalled";

/** People being moved, from a place to a destination. Positions are [longitude, latitude] in degrees. */
export interface Flow {
  readonly id: string;
  readonly event: EventId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly origin: readonly [number, number];
  readonly destination: readonly [number, number];
  /** The lowest and highest figure given for the whole event, or null where nobody counted. */
  readonly people: readonly [number, number] | null;
  /** Several arrows belong to the event: its figure is of all of them, and of none alone. */
  readonly shared: boolean;
  readonly stage: FlowStage;
  /** Whether the event surely falls on the day, or only may: within a date that is not exact, or between two convoys. */
  readonly certainty: Certainty;
}

/**
 * How strongly a name is written. `selected` comes before all; `area`: an area with a siege; `ground`: an area without one;
 * `story`: a place with a status of its own; `town`: a place within an area of the same status; `quiet`: without status.
 */
export type LabelRank = "selected" | "area" | "ground" | "story" | "town" | "quiet";

/** A name to be written, where it fits. */
export interface Label {
  readonly place: PlaceId;
  readonly rank: LabelRank;
  readonly point: readonly [number, number];
  /** The accounts differ on the place, and the reader wants to see where. */
  readonly differs?: true;
}

/** All that is to be seen on a day: a pure value. Painters draw it. */
export interface Scene {
  readonly day: Day;
  /** Larger ones first: a painter draws them in this order. */
  readonly marks: readonly Mark[];
  readonly flows: readonly Flow[];
  readonly labels: readonly Label[];
  readonly selected: { readonly place: PlaceId; readonly geometry: MarkGeometry } | null;
}
