import type { Source } from "../record/evidence";
import type { Account, GroupId, Party, PartyId, PlaceId, SourceId, Span } from "../record/types";
import type { PartyDraft } from "./readParties";
import type { EventDraft } from "./readEvents";
import type { PlaceDraft } from "./readPlaces";
import type { ChangeEntry, SourceEntry } from "./schemas";
import type { ReadTables } from "./readTables";

/** The whole record, read, checked and folded, before it is written for the browser. */
export interface RecordDraft extends ReadTables {
  readonly places: readonly PlaceDraft[];
  readonly parties: readonly Party[];
  /** The same by id, with whom each stands. */
  readonly partyDrafts: ReadonlyMap<PartyId, PartyDraft>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The sources as the editor wrote them, in the order of the file. */
  readonly citations: readonly SourceEntry[];
  readonly events: readonly EventDraft[];
  readonly groups: ReadonlySet<GroupId>;
  /** By our reading. */
  readonly spans: ReadonlyMap<PlaceId, readonly Span[]>;
  readonly accounts: ReadonlyMap<Account, ReadonlyMap<PlaceId, readonly Span[]>>;
  /** What was changed in the record, the newest first. */
  readonly changes: readonly ChangeEntry[];
}
