import { openRecord } from "../../record/openRecord";
import type { Result } from "../../record/result";
import type { TruceRecord } from "../../record/types";
import { unpackStates } from "../unpackStates";

/** Fetches the record from an absolute address. Never rejects: where it does not come, or damaged, that is the result. */
export async function loadEmbedRecord(address: string): Promise<Result<TruceRecord, "unreachable" | "damaged">> {
  try {
    const response = await fetch(address);
    if (!response.ok) {
      // What is not read keeps its request open.
      await response.body?.cancel();
      return { ok: false, failure: "unreachable" };
    }
    const opened = openRecord(unpackStates(await response.json()));
    return opened.ok ? opened : { ok: false, failure: "damaged" };
  } catch (error) {
    return { ok: false, failure: error instanceof SyntaxError ? "damaged" : "unreachable" };
  }
}
