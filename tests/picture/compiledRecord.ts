import { join } from "node:path";
import { compileFolder } from "../../src/compile/compileFolder";
import { emitRecord } from "../../src/compile/emitRecord";
import { printFault } from "../../src/compile/fault";
import { openRecord } from "../../src/record/openRecord";
import type { TruceRecord } from "../../src/record/types";

let record: Promise<TruceRecord> | null = null;

/** The real record as the browser opens it, compiled once for all tests of a file. */
export function compiledRecord(): Promise<TruceRecord> {
  record ??= compile();
  return record;
}

async function compile(): Promise<TruceRecord> {
  const compiled = await compileFolder(join(import.meta.dirname, "..", "..", "data"));
  if (!compiled.ok) throw new Error(compiled.failure.map(printFault).join("\n"));
  const { files, states } = emitRecord(compiled.value);
  const opened = openRecord(JSON.parse(files.get(states) ?? "null"));
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}
