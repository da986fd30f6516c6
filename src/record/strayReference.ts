import type { OpenFailure } from "./openFailure";
import type { WireSpan, WireStates } from "./wire";

type ListName = "features" | "parties" | "events" | "held";

/** The first reference of a states file that leads to nothing, as the damage that it is; null where all lead somewhere. */
export function strayReference(wire: WireStates): OpenFailure | null {
  const isStray = (list: ListName, at: number | null): boolean => at !== null && at >= wire[list].length;
  const areStray = (list: ListName, references: readonly number[]): boolean =>
    references.some((at) => isStray(list, at));
  const isStraySpan = ([held, agreement, parties, , , began, altered, ended, through]: WireSpan): boolean =>
    isStray("held", held) ||
    isStray("events", agreement) ||
    areStray("parties", parties) ||
    [began, altered, ended].some((references) => areStray("events", references)) ||
    isStray("features", through);
  for (const [at, { properties }] of wire.features.entries())
    if (properties.spans.some(isStraySpan)) return strayAt(`features.${at}.properties.spans`);
  for (const [at, { places, destinations = [] }] of wire.events.entries())
    if (areStray("features", [...places, ...destinations])) return strayAt(`events.${at}`);
  for (const [at, { places }] of wire.accounts.entries())
    if (places.some(([place, spans]) => isStray("features", place) || spans.some(isStraySpan)))
      return strayAt(`accounts.${at}`);
  return null;
}

function strayAt(path: string): OpenFailure {
  return { kind: "damaged", message: "A reference leads to nothing.", path };
}
