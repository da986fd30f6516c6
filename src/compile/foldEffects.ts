import type { EdtfDate, EventId, PlaceId, Span } from "../record/types";
import { isEnd, type Effect } from "./effect";
import { compareTexts, type Checked, type Fault } from "./fault";

interface Draft extends Omit<Span, "to" | "began" | "altered" | "ended"> {
  to: EdtfDate | null;
  began: EventId[];
  altered: EventId[];
  ended: EventId[];
}

/**
 * The spans that the effects of one (place, track, key) make (SPEC.md, F1 to F6). The order in which the effects are given
 * means nothing. `through` names the area whose effects reached the place.
 */
export function foldEffects(effects: readonly Effect[], through: PlaceId | null = null): Checked<readonly Span[]> {
  const faults: Fault[] = [];
  const spans: Draft[] = [];
  let open: Draft | null = null;
  const ordered = effects.toSorted(inOrder);
  for (const effect of ordered) {
    const { becomes, date, event } = effect;
    if (isEnd(becomes)) {
      const last = spans.at(-1);
      if (open) {
        endSpan(open, effect);
        if (!holdsAtAll(open)) faults.push(heldOnNoDay(open, effect));
        open = null;
      } else if (last?.to && sameDays(last.to, date)) addOnce(last.ended, event);
      else faults.push(endWithoutBeginning(effect, ordered, through));
    } else if (open && open.status === becomes && open.scope === effect.scope) {
      addOnce(sameDays(open.from, date) ? open.began : open.altered, event);
    } else {
      if (open) endSpan(open, effect);
      const before: readonly EventId[] = open && !holdsAtAll(open) ? (spans.pop()?.began ?? []) : [];
      open = beginSpan(effect, becomes, through, before);
      spans.push(open);
    }
  }
  return { value: spans.filter(holdsAtAll), faults };
}

function inOrder(a: Effect, b: Effect): number {
  return (
    a.date.earliest - b.date.earliest ||
    a.date.latest - b.date.latest ||
    compareTexts(a.event, b.event) ||
    a.position - b.position
  );
}

function beginSpan(effect: Effect, status: Span["status"], through: PlaceId | null, before: readonly EventId[]): Draft {
  const { place, track, key, scope, parties, date, event } = effect;
  const began = [...before.filter((id) => id !== event), event];
  return { place, track, status, key, scope, parties, from: date, to: null, began, altered: [], ended: [], through };
}

function endSpan(span: Draft, { date, event }: Effect): void {
  span.to = date;
  span.ended = [event];
}

/** A status that another follows on the very day on which it began held on no day. */
function holdsAtAll({ from, to }: Pick<Span, "from" | "to">): boolean {
  return to === null || to.latest > from.earliest;
}

const sameDays = (a: EdtfDate, b: EdtfDate): boolean => a.earliest === b.earliest && a.latest === b.latest;

function addOnce(ids: EventId[], id: EventId): void {
  if (!ids.includes(id)) ids.push(id);
}

function heldOnNoDay({ status, from }: Draft, { place, becomes, where }: Effect): Fault {
  return {
    ...where,
    message: `"${status}" on ${place} becomes "${becomes}" on the day on which it began, ${from.edtf}: it held on no day.`,
    remedy: "A status ends on the day on which it no longer holds: give the end the day after.",
  };
}

function endWithoutBeginning(
  { place, track, key, becomes, date, where }: Effect,
  all: readonly Effect[],
  through: PlaceId | null,
): Fault {
  const later = all.find((effect) => !isEnd(effect.becomes) && effect.date.latest >= date.earliest);
  const what = `"${becomes}" (${track}, ${key}) on ${through ? `the places of ${through}` : place}, ${date.edtf},`;
  return later
    ? {
        ...where,
        message: `${what} comes before the beginning that it ends: "${later.becomes}", ${later.date.edtf} (${later.event}).`,
        remedy: "Mend one of the two dates.",
      }
    : {
        ...where,
        message: `${what} ends what never began.`,
        remedy: `Add the effect that began it, or mend the place, ${track === "siege" ? "besieger" : "agreement"} or date.`,
      };
}
