import type { HeldSpan, PartyId, Place, PlaceKind, Span, TruceRecord } from "../record/types";
import type { Translate } from "./createTranslate";
import { formatEdtf } from "./formatEdtf";
import { formatList } from "./formatList";

/** The words for a status that holds on a place. */
export interface SpanWords {
  /** "Besieged", "Disputed truce". */
  readonly status: string;
  /** "since about 15 October 2013". */
  readonly since: string;
  /** "Besieger: Syrian government, with Hezbollah"; null where the record names nobody. */
  readonly by: string | null;
  readonly isPossible: boolean;
}

/** The id, under `states.status.`, of the words for a span's status; the Islamic State's siege has its own, as it has its own ring. */
export function statusWordId(span: Span): string {
  if (span.status === "denied") return `denied-${span.track}`;
  if (span.status === "in-force")
    return span.scope === "national" ? "national-ceasefire" : (deEscalation(span) ?? "local-truce");
  if (span.status === "disputed") {
    return span.scope === "national" ? "disputed-national-ceasefire" : `disputed-${deEscalation(span) ?? "truce"}`;
  }
  if (span.track !== "siege" || span.parties[0] !== "islamic-state") return span.status;
  return span.status === "partially-besieged" ? "partly-encircled-by-islamic-state" : "encircled-by-islamic-state";
}

/** All that is to be said of one status of a place. */
export function describeSpan(held: HeldSpan, place: Place, record: TruceRecord, t: Translate): SpanWords {
  return {
    status: statusWord(held.span, place.kind, t),
    since: t("states.since", { date: formatEdtf(held.span.from, t) }),
    by: describeParties(held.span, record, t),
    isPossible: held.certainty === "possible",
  };
}

/** The status alone, agreeing with the kind of place in Arabic. */
export function statusWord(span: Span, kind: PlaceKind, t: Translate): string {
  return t(`states.status.${statusWordId(span)}`, { gender: GENDER_IN_ARABIC[kind] });
}

const GENDER_IN_ARABIC: Readonly<Record<PlaceKind, "feminine" | "masculine">> = {
  city: "feminine",
  town: "feminine",
  village: "feminine",
  area: "feminine",
  neighbourhood: "masculine",
  camp: "masculine",
  valley: "masculine",
};

function deEscalation(span: Span): "de-escalation" | undefined {
  return span.scope === "de-escalation" ? "de-escalation" : undefined;
}

function describeParties(span: Span, record: TruceRecord, t: Translate): string | null {
  const nameOf = (id: PartyId) => record.parties.get(id)?.name[t.language] ?? id;
  const names = span.parties.map(nameOf);
  const [first, ...others] = names;
  if (first === undefined) return null;
  if (span.track === "truce") return t("states.truce-parties", { parties: formatList(names, t.language) });
  if (span.track === "evacuation") return t("states.evacuation-parties", { parties: formatList(names, t.language) });
  if (others.length === 0) return t("states.besieger", { parties: first });
  return t("states.besieger-with-allies", { besieger: first, allies: formatList(others, t.language) });
}
