import type { Dispute, Voice } from "./disputesOn";

/** One column of a dispute: voices with what of theirs is told at once, and what is told on demand. */
export interface DisputeColumn {
  readonly first: readonly Voice[];
  readonly more: readonly Voice[];
}

/** How many statements of a column are told at once: the same for all, so that no side has more room. */
const FIRST_STATEMENTS = 3;

/** A column's voices parted: each voice is heard once before any is heard twice; what a voice says besides comes last. */
export function disputeColumn(voices: readonly Voice[], limit = FIRST_STATEMENTS): DisputeColumn {
  const turns = Math.max(0, ...voices.map(({ says }) => says.length));
  const inTurn = Array.from({ length: turns }, (_, turn) => voices.flatMap(({ says }) => says[turn] ?? [])).flat();
  const told = new Set(inTurn.slice(0, limit));
  const part = (isFirst: boolean): readonly Voice[] =>
    voices
      .map((voice) => ({
        by: voice.by,
        says: voice.says.filter((statement) => told.has(statement) === isFirst),
        alsoSays: isFirst ? [] : voice.alsoSays,
      }))
      .filter(({ says, alsoSays }) => says.length + alsoSays.length > 0);
  return { first: part(true), more: part(false) };
}

/** How many statements of a dispute are told on demand only. */
export function countMore({ affirms, denies, qualifies }: Pick<Dispute, "affirms" | "denies" | "qualifies">): number {
  return [affirms, denies, qualifies]
    .flatMap((voices) => disputeColumn(voices).more)
    .reduce((sum, { says, alsoSays }) => sum + says.length + alsoSays.length, 0);
}
