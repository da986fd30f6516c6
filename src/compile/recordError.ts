import { join } from "node:path";
import { printFault, type Fault } from "./fault";

/** An error as the build and the overlay take it. */
export interface RecordError {
  readonly message: string;
  readonly id?: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

/** All faults as one error for people and for Vite's overlay, which opens the first one's file. */
export function recordError(faults: readonly Fault[], folder: string): RecordError {
  const [first] = faults;
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  const message = `The record has ${count}.\n${faults.map(printFault).join("\n")}`;
  if (!first) return { message };
  const file = join(folder, first.file);
  return { message, id: file, loc: { file, line: first.line, column: 0 } };
}
