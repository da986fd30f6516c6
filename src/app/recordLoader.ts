import { createStore, type StoreApi } from "zustand/vanilla";
import { createIndex } from "../record/recordIndex";
import type { RecordLoad } from "./RecordLoad";

/** Fetches the record and keeps how far it has come. */
export interface RecordLoader {
  readonly load: StoreApi<RecordLoad>;
  /** Asks for it, the first time or once more after a failure, and waits for the answer; while it is on its way, everybody waits for the same. */
  readonly start: () => Promise<void>;
}

/** A loader for the states file at an absolute address. */
export function recordLoader(
  address: string,
  fetchFile: typeof fetch = (...request) => fetch(...request),
): RecordLoader {
  const load = createStore<RecordLoad>(() => ({ kind: "loading" }));
  let asking: Promise<void> | null = null;
  async function ask(): Promise<void> {
    load.setState({ kind: "loading" }, true);
    load.setState(await readRecord(address, fetchFile), true);
    asking = null;
  }
  return {
    load,
    start() {
      if (load.getState().kind === "ready") return Promise.resolve();
      asking ??= ask();
      return asking;
    },
  };
}

async function readRecord(address: string, fetchFile: typeof fetch): Promise<RecordLoad> {
  try {
    // What reads the file comes beside it: nothing of the page needs it before.
    const [{ openRecord }, response] = await Promise.all([import("../record/openRecord"), fetchFile(address)]);
    if (!response.ok) return { kind: "failed", reason: "unreachable" };
    const opened = openRecord(await response.json());
    if (!opened.ok) return { kind: "failed", reason: "damaged" };
    return { kind: "ready", record: opened.value, index: createIndex(opened.value) };
  } catch (error) {
    return { kind: "failed", reason: error instanceof SyntaxError ? "damaged" : "unreachable" };
  }
}
