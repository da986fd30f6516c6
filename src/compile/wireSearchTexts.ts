import { isAgreement } from "../record/isAgreement";
import type { WireSearchTexts } from "../record/openSearchTexts";
import { compareTexts } from "./fault";
import type { RecordDraft } from "./recordDraft";
import { inOrderOfDate } from "./wireEvent";

/** What a search needs beside the states file: the summaries of all events, whom they concern, and the other names of parties. */
export function wireSearchTexts(draft: RecordDraft): WireSearchTexts {
  const truces = new Set(
    [...draft.spans.values()].flatMap((spans) => spans.flatMap(({ track, key }) => (track === "truce" ? [key] : []))),
  );
  return {
    events: draft.events.toSorted(inOrderOfDate).map(({ entry }) => {
      const { id, summary, parties, claims = [] } = entry;
      const named = new Set([...parties, ...claims.map(({ by }) => by)]);
      return { id, summary, parties: [...named], isAgreement: isAgreement(entry, truces) };
    }),
    parties: [...draft.partyDrafts.values()]
      .filter(({ aliases }) => aliases.length > 0)
      .map(({ id, aliases }) => ({ id, aliases: [...aliases] }))
      .toSorted((a, b) => compareTexts(a.id, b.id)),
  };
}
