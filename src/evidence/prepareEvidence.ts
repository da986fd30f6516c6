import { EVIDENCE_FILES } from "./evidenceFiles";

/** Fetches files of evidence and keeps them, so that they are at hand when they are shown: before a page is rendered on a server. */
export async function prepareEvidence(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map((address) => EVIDENCE_FILES.lease(address).result));
}
