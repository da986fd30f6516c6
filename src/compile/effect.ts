import type { Account, EdtfDate, EventId, PartyId, PlaceId, Track, TruceScope } from "../record/types";
import type { Where } from "./fault";
import type { EffectEntry } from "./schemas";

export type Becomes = EffectEntry["becomes"];

/** What one event changes on one place and track. */
export interface Effect {
  readonly event: EventId;
  /** Position among the event's effects: effects of one event on one day keep their order. */
  readonly position: number;
  readonly place: PlaceId;
  readonly track: Track;
  readonly becomes: Becomes;
  /** The besieger's id, the agreement's event id, or `evacuation`. */
  readonly key: string;
  /** Truces only. */
  readonly scope: TruceScope | null;
  readonly parties: readonly PartyId[];
  /** When it took hold. */
  readonly date: EdtfDate;
  /** On an area: it reaches the area's places too. */
  readonly members: boolean;
  /** Whose account says so; null: our reading. */
  readonly according: Account | null;
  readonly where: Where;
}

/** Whether an effect only ends what held. */
export function isEnd(becomes: Becomes): becomes is "lifted" | "ended" {
  return becomes === "lifted" || becomes === "ended";
}
