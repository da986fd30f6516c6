import type { EventDetail, PopulationFigure, Source } from "../record/evidence";
import { openEvidence } from "../record/openEvidence";
import { openRecord } from "../record/openRecord";
import type { EventId, SourceId, TruceRecord } from "../record/types";
import type { CompiledRecord } from "./compileRecord";
import { emitRecord } from "./emitRecord";

/** The whole record in memory: what the browser holds and what it would fetch. */
export interface OpenedRecord {
  readonly record: TruceRecord;
  readonly events: ReadonlyMap<EventId, EventDetail>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly population: readonly PopulationFigure[];
}

/** Opens a compiled record as the browser does, by the same way; a compiled record that cannot be opened is a defect. */
export function openCompiled(compiled: CompiledRecord): OpenedRecord {
  const { version } = emitRecord(compiled);
  const record = openRecord({ ...compiled.states, version });
  if (!record.ok)
    throw new Error(`The compiled record is damaged at ${record.failure.path}: ${record.failure.message}`);
  const opened = compiled.evidence.map((ofGroup) => {
    const evidence = openEvidence(ofGroup);
    if (evidence.ok) return evidence.value;
    throw new Error(
      `The evidence of ${ofGroup.group} is damaged at ${evidence.failure.path}: ${evidence.failure.message}`,
    );
  });
  return {
    record: record.value,
    events: new Map(opened.flatMap(({ events }) => [...events])),
    sources: new Map(opened.flatMap(({ sources }) => [...sources])),
    population: opened.flatMap(({ population }) => population),
  };
}
