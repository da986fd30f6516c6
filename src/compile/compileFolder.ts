import type { Result } from "../record/result";
import { compileRecord, type CompiledRecord } from "./compileRecord";
import type { Fault } from "./fault";
import { readDataFolder } from "./readDataFolder";

/** Reads a data folder and compiles it; the failure is everything that is wrong. */
export async function compileFolder(folder: string): Promise<Result<CompiledRecord, readonly Fault[]>> {
  return compileRecord(await readDataFolder(folder));
}
