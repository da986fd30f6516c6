import type { Claim, Grade } from "./evidence";
import type { PartyId, SourceId } from "./types";

/** Who stands together (SPEC.md, C4). A party without a side is in none of them. */
export type Side = "government" | "opposition" | "islamic-state" | "other-jihadist";

/** What a grade is worked out from. */
export interface Graded {
  readonly claims: readonly Pick<Claim, "by" | "stance">[];
  readonly sources: readonly SourceId[];
}

/**
 * The grade of an event by the one rule for every party, the first that fits (SPEC.md, C3). `voiceOf` gives whose text a source is: two
 * pages that carry one agency's text are one voice.
 */
export function gradeOf(
  { claims, sources }: Graded,
  sideOf: (party: PartyId) => Side | null,
  voiceOf: (source: SourceId) => string,
): Grade {
  if (claims.some(({ stance }) => stance === "denies")) return "contested";
  const affirming = claims.filter(({ stance }) => stance === "affirms").map(({ by }) => sideOf(by));
  if (new Set(affirming.filter((side) => side !== null)).size > 1) return "both-sides";
  const voices = new Set(sources.map(voiceOf));
  if (voices.size > 1) return "independent-sources";
  return voices.size === 1 ? "single-source" : "unsourced";
}
