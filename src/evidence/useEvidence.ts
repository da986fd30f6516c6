import { useEffect, useMemo, useState } from "react";
import type { Evidence } from "../record/evidence";
import type { GroupId } from "../record/types";
import { EVIDENCE_FILES } from "./evidenceFiles";
import type { EvidenceLoad } from "./EvidenceLoad";
import { mergeEvidence } from "./mergeEvidence";

const SEPARATOR = "\n";

/** What came of one attempt at a set of files. */
interface Settled {
  readonly wanted: string;
  readonly attempt: number;
  readonly evidence: Evidence | null;
}

/**
 * The evidence of several groups, merged. Each group's file is fetched once; one that cannot be had or is damaged fails the
 * whole, and `retry` asks for it again. Groups without an address have no file and are passed over; null: nothing is wanted yet.
 */
export function useEvidence(
  addresses: Readonly<Record<GroupId, string>>,
  groups: readonly GroupId[] | null,
): EvidenceLoad {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled | null>(null);
  const wanted = groups && groups.flatMap((group) => addresses[group] ?? []).join(SEPARATOR);
  const atHand = useMemo(() => (wanted === null ? null : evidenceAtHand(wanted)), [wanted]);

  useEffect(() => {
    if (wanted === null || evidenceAtHand(wanted) !== null) return undefined;
    let isGone = false;
    const leases = wanted.split(SEPARATOR).map((address) => EVIDENCE_FILES.lease(address));
    void Promise.all(leases.map((lease) => lease.result)).then((results) => {
      if (isGone) return;
      const parts = results.flatMap((result) => (result.ok ? [result.value] : []));
      setSettled({ wanted, attempt, evidence: parts.length === results.length ? mergeEvidence(parts) : null });
    });
    return () => {
      isGone = true;
      for (const lease of leases) lease.release();
    };
  }, [wanted, attempt]);

  return useMemo((): EvidenceLoad => {
    if (atHand !== null) return { kind: "ready", evidence: atHand };
    if (settled?.wanted !== wanted || settled.attempt !== attempt) return { kind: "loading" };
    if (settled.evidence !== null) return { kind: "ready", evidence: settled.evidence };
    return { kind: "failed", retry: () => setAttempt(attempt + 1) };
  }, [atHand, settled, wanted, attempt]);
}

/** The merged evidence of files that are already there, all of them; otherwise null. */
function evidenceAtHand(wanted: string): Evidence | null {
  const addresses = wanted === "" ? [] : wanted.split(SEPARATOR);
  const parts = addresses.flatMap((address) => EVIDENCE_FILES.peek(address) ?? []);
  return parts.length === addresses.length ? mergeEvidence(parts) : null;
}
