import type { Evidence } from "../record/evidence";

const NO_EVIDENCE: Evidence = { group: "", events: new Map(), sources: new Map(), population: [], notes: new Map() };

/** The evidence of several groups as one, under the first group's name; empty for none. */
export function mergeEvidence(parts: readonly Evidence[]): Evidence {
  const [first = NO_EVIDENCE, ...others] = parts;
  if (others.length === 0) return first;
  return {
    group: first.group,
    events: new Map(parts.flatMap((part) => [...part.events])),
    sources: new Map(parts.flatMap((part) => [...part.sources])),
    population: parts.flatMap((part) => part.population),
    notes: new Map(parts.flatMap((part) => [...part.notes])),
  };
}
