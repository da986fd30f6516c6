import type { Day } from "../record/day";
import { createIndex } from "../record/recordIndex";
import type {
  Account,
  Certainty,
  EventId,
  HeldSpan,
  Name,
  PartyId,
  PlaceId,
  Status,
  Track,
  TruceScope,
} from "../record/types";
import type { OpenedRecord } from "./openCompiled";

/** A span as the command line tells it: dates as the EDTF written, `to` null where no end is known. */
export interface ReportedSpan {
  readonly status: Status;
  /** Siege: the besieger and its allies. Truce: the parties. Evacuation: who carries it out. */
  readonly by: readonly PartyId[];
  readonly certainty: Certainty;
  readonly from: string;
  readonly to: string | null;
  /** The events that began it, altered or confirmed it, and ended it. */
  readonly events: readonly EventId[];
}

/** Truces also tell how wide they are and which event is their agreement. */
export interface ReportedTruce extends ReportedSpan {
  readonly scope: TruceScope | null;
  readonly agreement: EventId;
}

/** The state of one place on one day. */
export interface ReportedState {
  readonly place: PlaceId;
  readonly name: Name;
  readonly siege: readonly ReportedSpan[];
  readonly truce: readonly ReportedTruce[];
  readonly evacuation: readonly ReportedSpan[];
}

/**
 * The state of every place on which something holds, or of one place also where nothing does; by id. With an account, what it alone
 * says: a place of which it says nothing is not there, or is empty.
 */
export function stateReport(
  { record }: OpenedRecord,
  day: Day,
  place: PlaceId | null,
  according: Account | null = null,
): readonly ReportedState[] {
  const index = createIndex(record, according);
  const ids = place === null ? [...index.stateAt(day).keys()].toSorted() : [place];
  return ids.flatMap((id) => {
    const name = record.places.get(id)?.name;
    if (!name) return [];
    const { siege, truce, evacuation } = index.placeStateAt(id, day);
    return [
      {
        place: id,
        name,
        siege: siege.map(reportSpan),
        truce: truce.map((held) => ({ ...reportSpan(held), scope: held.span.scope, agreement: held.span.key })),
        evacuation: evacuation.map(reportSpan),
      },
    ];
  });
}

function reportSpan({ span, certainty }: HeldSpan): ReportedSpan {
  const { status, parties, from, to, began, altered, ended } = span;
  const events = [...new Set([...began, ...altered, ...ended])];
  return { status, by: parties, certainty, from: from.edtf, to: to?.edtf ?? null, events };
}

const TRACKS: readonly Track[] = ["siege", "truce", "evacuation"];

/** The same for people to read, in English. */
export function printStates(
  states: readonly ReportedState[],
  { record }: OpenedRecord,
  iso: string,
  according: Account | null = null,
): string {
  const nothing = according === null ? "nothing is known to hold" : "nothing is said";
  const title = according === null ? [] : [`According to: ${according}`];
  if (states.length === 0) return [...title, `On ${iso} ${nothing} anywhere.`].join("\n\n");
  const nameOf = (id: PartyId): string => record.parties.get(id)?.name.en ?? id;
  const paragraphs = states.map((state) => {
    const lines = TRACKS.flatMap((track) => state[track].map((span) => printSpan(track, span, nameOf)));
    return [`${state.name.en} (${state.place}), ${iso}`, ...(lines.length > 0 ? lines : [`  ${nothing}`])];
  });
  return [...title, ...paragraphs.map((lines) => lines.join("\n"))].join("\n\n");
}

function printSpan(track: Track, span: ReportedSpan, nameOf: (id: PartyId) => string): string {
  const { status, by, certainty, from, to, events } = span;
  const link = track === "siege" ? "by" : track === "truce" ? "between" : "carried out by";
  const who = by.length > 0 ? `, ${link} ${by.map(nameOf).join(", ")}` : "";
  return [
    `  ${track}: ${status}${certainty === "possible" ? " (possibly)" : ""}${who}`,
    `    from ${from} ${to === null ? "on, no end known" : `until ${to}`}`,
    `    events: ${events.join(", ")}`,
  ].join("\n");
}
