import type { Side } from "../record/gradeOf";
import type { Party, PartyId } from "../record/types";
import type { PartyDraft } from "./readParties";

const SIDE_OF_KIND: Partial<Readonly<Record<Party["kind"], Side>>> = {
  government: "government",
  "armed-opposition": "opposition",
  jihadist: "other-jihadist",
};

/**
 * The side of a party: that of the last with whom it stands, through all that it is part of, acts for or sides with, by its kind (SPEC.md,
 * C4); null for the United Nations, publishers, aid organisations and others that have none.
 */
export function sideOf(
  id: PartyId,
  parties: ReadonlyMap<PartyId, Pick<PartyDraft, "standsWith" | "kind">>,
): Side | null {
  const seen = new Set<PartyId>();
  let last = id;
  for (let at: PartyId | null | undefined = id; at && !seen.has(at); at = parties.get(at)?.standsWith) {
    seen.add(at);
    last = at;
  }
  if (last === "islamic-state") return "islamic-state";
  const kind = parties.get(last)?.kind;
  return (kind && SIDE_OF_KIND[kind]) ?? null;
}
