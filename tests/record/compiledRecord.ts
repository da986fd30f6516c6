import { join } from "node:path";
import { compileFolder } from "../../src/compile/compileFolder";
import { emitRecord } from "../../src/compile/emitRecord";
import { printFault } from "../../src/compile/fault";
import type { Evidence } from "../../src/record/evidence";
import { openEvidence } from "../../src/record/openEvidence";
import { openSearchTexts, type SearchTexts } from "../../src/record/openSearchTexts";
import { openRecord } from "../../src/record/openRecord";
import { createIndex, type RecordIndex } from "../../src/record/recordIndex";
import type { GroupId, TruceRecord } from "../../src/record/types";

/** The real record as the browser opens it. */
export interface RealRecord {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly evidence: ReadonlyMap<GroupId, Evidence>;
  readonly searchTexts: SearchTexts;
}

let compiled: Promise<RealRecord> | null = null;

/** The real record, compiled once for all tests of a file. */
export function compiledRecord(): Promise<RealRecord> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<RealRecord> {
  const result = await compileFolder(join(import.meta.dirname, "..", "..", "data"));
  if (!result.ok) throw new Error(result.failure.map(printFault).join("\n"));
  const { files, states, evidence, search } = emitRecord(result.value);
  const json = (address: string): unknown => JSON.parse(files.get(address) ?? "null");
  const opened = openRecord(json(states));
  if (!opened.ok) throw new Error(opened.failure.message);
  const groups = Object.entries(evidence).map(([group, address]): [GroupId, Evidence] => {
    const ofGroup = openEvidence(json(address));
    if (!ofGroup.ok) throw new Error(`${group}: ${ofGroup.failure.message}`);
    return [group, ofGroup.value];
  });
  const searched = openSearchTexts(json(search));
  if (!searched.ok) throw new Error(searched.failure.message);
  return {
    record: opened.value,
    index: createIndex(opened.value),
    evidence: new Map(groups),
    searchTexts: searched.value,
  };
}
