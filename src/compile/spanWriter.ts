import type { Span } from "../record/types";
import type { WireSpan, WireStates } from "../record/wire";
import { wireDate } from "./wireEvent";

/** The position of an id in its list. */
export type PositionOf = (id: string) => number;

/** Positions in a list of ids. An id that is not there is a defect of compile, which has checked them all. */
export function positionsOf(ids: readonly string[]): PositionOf {
  const positions = new Map(ids.map((id, at) => [id, at]));
  return (id) => {
    const at = positions.get(id);
    if (at === undefined) throw new Error(`"${id}" is in no list.`);
    return at;
  };
}

/** Writes spans as they travel, and gathers in `held` what they say holds. */
export function spanWriter({ place, party, event }: Record<"place" | "party" | "event", PositionOf>): {
  readonly wireSpan: (span: Span) => WireSpan;
  readonly held: WireStates["held"];
} {
  const held: WireStates["held"] = [];
  const heldAt = ({ track, status, scope }: Span): number => {
    const known = held.findIndex((one) => one.track === track && one.status === status && one.scope === scope);
    return known >= 0 ? known : held.push({ track, status, scope }) - 1;
  };
  const wireSpan = (span: Span): WireSpan => [
    heldAt(span),
    span.track === "truce" ? event(span.key) : null,
    span.parties.map(party),
    wireDate(span.from),
    span.to && wireDate(span.to),
    span.began.map(event),
    span.altered.map(event),
    span.ended.map(event),
    span.through === null ? null : place(span.through),
  ];
  return { wireSpan, held };
}
