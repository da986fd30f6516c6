import type { Day } from "../../record/day";
import type { StoryChoice } from "../../record/storyChoice";
import type { Account, PlaceId, Track } from "../../record/types";
import type { Scheme } from "../../symbology/flavours";

/** What an author asks of an embed, as the builder chooses it and the address of an embed says it. */
export interface EmbedSubject {
  readonly day: Day;
  readonly place: PlaceId | null;
  /** The area that fills the map; null: none. */
  readonly area: PlaceId | null;
  readonly layers: ReadonlySet<Track>;
  /** Whose account is drawn; null: our reading of all. */
  readonly according: Account | null;
  /** Null: the reader's own. */
  readonly theme: Scheme | null;
  /** `#rrggbb`; null: ours. */
  readonly accent: string | null;
  readonly hasControls: boolean;
  /** Plain text; empty: ours. */
  readonly title: string;
  readonly credit: string;
  /** Days of a story, in the author's order. */
  readonly steps: readonly Day[];
  /** The story whose chapters are told below the map; null: none. */
  readonly story: StoryChoice | null;
}
