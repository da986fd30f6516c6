import type { Evidence } from "../record/evidence";
import type { openEvidence as OpenEvidence } from "../record/openEvidence";
import type { Result } from "../record/result";

/** Why a file of evidence is not there. */
export interface EvidenceFailure {
  readonly kind: "unreachable" | "damaged";
  /** In English, for bug reports. */
  readonly message: string;
}
export type EvidenceResult = Result<Evidence, EvidenceFailure>;

/** A reader's hold on a file: what comes of it, and how to let go. */
export interface EvidenceLease {
  readonly result: Promise<EvidenceResult>;
  /** Says that nobody waits here any more: a file for which nobody waits is no longer fetched. */
  readonly release: () => void;
}

/** Files of evidence, each fetched once for all who want it. */
export interface EvidenceFiles {
  /** The file at an address; a failed one is fetched anew when it is asked for again. */
  lease(address: string): EvidenceLease;
  /** What is already there, without waiting. */
  peek(address: string): Evidence | null;
}

interface Entry {
  readonly result: Promise<EvidenceResult>;
  readonly controller: AbortController;
  waiting: number;
  evidence: Evidence | null;
}

/** Keeps what `fetchFile` brings. Addresses bear a hash of the content, so what is there never grows old. */
export function createEvidenceFiles(fetchFile: typeof fetch = (...request) => fetch(...request)): EvidenceFiles {
  const entries = new Map<string, Entry>();

  function begin(address: string): Entry {
    const controller = new AbortController();
    const entry: Entry = {
      controller,
      waiting: 0,
      evidence: null,
      result: readFile(fetchFile, address, controller.signal).then((result) => {
        if (result.ok) entry.evidence = result.value;
        else if (entries.get(address) === entry) entries.delete(address);
        return result;
      }),
    };
    entries.set(address, entry);
    return entry;
  }

  return {
    peek: (address) => entries.get(address)?.evidence ?? null,
    lease(address) {
      const entry = entries.get(address) ?? begin(address);
      let held = true;
      entry.waiting += 1;
      return {
        result: entry.result,
        release() {
          if (!held) return;
          held = false;
          entry.waiting -= 1;
          // A reader who goes from place to place lets go and takes hold again in one breath: that is no reason to stop.
          queueMicrotask(() => {
            if (entry.waiting > 0 || entry.evidence !== null) return;
            entry.controller.abort();
            if (entries.get(address) === entry) entries.delete(address);
          });
        },
      };
    },
  };
}

async function readFile(fetchFile: typeof fetch, address: string, signal: AbortSignal): Promise<EvidenceResult> {
  let json: unknown;
  let open: typeof OpenEvidence;
  try {
    const [response, part] = await Promise.all([fetchFile(address, { signal }), import("../record/openEvidence")]);
    open = part.openEvidence;
    if (!response.ok) return failure("unreachable", `${address} answers ${response.status}`);
    json = await response.json();
  } catch (error) {
    const kind = error instanceof SyntaxError ? "damaged" : "unreachable";
    return failure(kind, `${address}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const opened = open(json);
  if (opened.ok) return opened;
  return failure("damaged", `${address}: ${opened.failure.message} at ${opened.failure.path || "its root"}`);
}

function failure(kind: EvidenceFailure["kind"], message: string): EvidenceResult {
  return { ok: false, failure: { kind, message } };
}

/** The page's own files. */
export const EVIDENCE_FILES: EvidenceFiles = createEvidenceFiles();
