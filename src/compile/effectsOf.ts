import type { Account, EdtfDate } from "../record/types";
import { isEnd, type Effect } from "./effect";
import type { Checked, Fault } from "./fault";
import { parseEdtfDate } from "./parseEdtf";
import type { EventDraft } from "./readEvents";
import type { EffectEntry } from "./schemas";

/** The effects of an event, one for each place that they name (SPEC.md, E4 to E6, L1 to L3, L7). */
export function effectsOf({ entry, date, whereOf }: EventDraft): Checked<readonly Effect[]> {
  const faults: Fault[] = [];
  const effects = (entry.effects ?? []).flatMap((effect, position) => {
    const path = ["effects", position] as const;
    const own = effect.date === undefined ? null : parseEdtfDate(effect.date);
    if (own && !own.ok) {
      faults.push({ ...whereOf([...path, "date"]), message: own.failure, remedy: "Write one date, not an interval." });
      return [];
    }
    if (effect.becomes === "denied" && effect.according === undefined) {
      faults.push({
        ...whereOf([...path, "becomes"]),
        message: `"denied" stands in our reading, and only an account can deny a ${effect.track}.`,
        remedy: 'Say whose account it is: "according: government". In our reading a truce is "disputed".',
      });
      return [];
    }
    if (isSide(effect.according) && isEnd(effect.becomes) && effect.why === undefined) {
      faults.push({
        ...whereOf([...path, "becomes"]),
        message: `This end in the account of the ${effect.according} does not say what it rests on.`,
        remedy: 'Say in "why" who said that it was over, or that the end is that of our reading.',
      });
      return [];
    }
    const when: EdtfDate = own?.value ?? date.start;
    return effect.places.map((place, at): Effect => {
      const where = whereOf([...path, "places", at]);
      return {
        event: entry.id,
        position,
        place,
        date: when,
        where,
        track: effect.track,
        becomes: effect.becomes,
        members: effect.members ?? false,
        according: effect.according ?? null,
        ...keyOf(effect, entry.id),
      };
    });
  });
  return { value: effects, faults };
}

function keyOf(effect: EffectEntry, event: string): Pick<Effect, "key" | "scope" | "parties"> {
  if (effect.track === "siege") return { key: effect.by[0] ?? "", scope: null, parties: effect.by };
  if (effect.track === "evacuation") return { key: "evacuation", scope: null, parties: effect.by ?? [] };
  return { key: effect.agreement ?? event, scope: effect.scope ?? "local", parties: effect.with ?? [] };
}

/** Whether an account is that of a side, which speaks when it wants to, and not a list, which is published anew (L5, L7). */
function isSide(account: Account | undefined): boolean {
  return account === "government" || account === "opposition";
}
