/** What one report tells of one event, and must be found in the record. Phrases are English ones. */
export interface ToldEvent {
  readonly id: string;
  readonly date: string;
  readonly places: readonly string[];
  readonly parties?: readonly string[];
  /** Words that the summary or the note holds. */
  readonly told?: readonly string[];
  /** A phrase of each clause. */
  readonly terms?: readonly string[];
  /** The label's words and the value. */
  readonly figures?: readonly (readonly [what: string, value: number])[];
  readonly claims?: readonly (readonly [by: string, stance: "affirms" | "denies" | "qualifies", says: string])[];
}

/** A report that the map started from: where it can be read, and all that it tells. */
export interface FoundingReport {
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly events: readonly ToldEvent[];
}
