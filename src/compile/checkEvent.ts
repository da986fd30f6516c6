import type { Fault, Where } from "./fault";
import { parseEdtfDate } from "./parseEdtf";
import type { DamagedEvent, EventDraft } from "./readEvents";
import { unknownIds } from "./unknownId";

/** Ids that something bears, by kind; null where their file could not be read and nothing can be said. */
export interface KnownIds {
  readonly places: ReadonlySet<string> | null;
  readonly parties: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
  readonly events: ReadonlySet<string> | null;
}

/** Every reference of an event, sound or not, to something that does not exist, and a missing source (SPEC.md, E2). */
export function checkEvent(event: DamagedEvent, known: KnownIds): readonly Fault[] {
  const { entry, whereOf } = event;
  const { places = [], destinations = [], parties = [], sources = [], figures = [], claims = [] } = entry;
  return [
    ...unknownIds("place", places, known.places, (at) => whereOf(["places", at])),
    ...unknownIds("place", destinations, known.places, (at) => whereOf(["destinations", at])),
    ...unknownIds("party", parties, known.parties, (at) => whereOf(["parties", at])),
    ...unknownIds("source", sources, known.sources, (at) => whereOf(["sources", at])),
    ...(["figures", "claims"] as const).flatMap((key) => {
      const said = key === "figures" ? figures : claims;
      return [
        ...unknownIds(
          "party",
          said.map(({ by }) => by),
          known.parties,
          (at) => whereOf([key, at, "by"]),
        ),
        ...unknownIds(
          "source",
          said.map(({ source }) => source),
          known.sources,
          (at) => whereOf([key, at, "source"]),
        ),
      ];
    }),
    ...claims.flatMap(({ via = [] }, claim) =>
      unknownIds("party", via, known.parties, (at) => whereOf(["claims", claim, "via", at])),
    ),
    ...(["places", "destinations", "parties", "sources"] as const).flatMap((key) =>
      repeated(entry[key] ?? [], (at) => whereOf([key, at])),
    ),
    ...sourceFaults(event),
  ];
}

/** Every id that stands in a list a second time: one page cited twice is one source. */
function repeated(ids: readonly string[], whereOf: (at: number) => Where): readonly Fault[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ ...whereOf(at), message: `"${id}" stands in this list twice.`, remedy: "Take one of the two out." }],
  );
}

/** Every reference of an event's effects to something that does not exist. */
export function checkEffects({ entry, whereOf }: DamagedEvent, known: KnownIds): readonly Fault[] {
  return (entry.effects ?? []).flatMap((effect, number) => {
    const at = (key: string) => (position: number) => whereOf(["effects", number, key, position]);
    return [
      ...unknownIds("place", effect.places, known.places, at("places")),
      ...(effect.track === "truce"
        ? [
            ...unknownIds("party", effect.with ?? [], known.parties, at("with")),
            ...unknownIds("event", [effect.agreement], known.events, () => whereOf(["effects", number, "agreement"])),
          ]
        : unknownIds("party", effect.by ?? [], known.parties, at("by"))),
    ];
  });
}

function sourceFaults({ entry, whereOf }: DamagedEvent): readonly Fault[] {
  const { id, sources, confidence, effects = [] } = entry;
  if (sources === undefined || confidence === undefined) return [];
  const isUnsourced = confidence === "unsourced";
  if (effects.length > 0 && (isUnsourced || sources.length === 0))
    return [
      {
        ...whereOf(["effects"]),
        message: `The event "${id}" has effects and no source that supports them.`,
        remedy: isUnsourced
          ? "Take the effects out, or cite a source and grade it."
          : "Cite a source, or take the effects out.",
      },
    ];
  if (sources.length === 0 && !isUnsourced)
    return [
      {
        ...whereOf(["sources"]),
        message: `The event "${id}" cites no source.`,
        remedy: 'Cite one, or write "confidence: unsourced".',
      },
    ];
  return [];
}

/** Dates of a national ceasefire that cannot be read, and an end before its beginning. */
export function nationalFaults({ entry, whereOf }: EventDraft): readonly Fault[] {
  const { national } = entry;
  if (!national) return [];
  const faults: Fault[] = [];
  const [from, to] = (["from", "to"] as const).map((key) => {
    const text = national[key];
    const date = text === undefined ? null : parseEdtfDate(text);
    if (date && !date.ok)
      faults.push({ ...whereOf(["national", key]), message: date.failure, remedy: "Write it as EDTF." });
    return date?.ok ? date.value : null;
  });
  if (from && to && to.latest < from.earliest)
    faults.push({
      ...whereOf(["national", "to"]),
      message: `The ceasefire ends (${to.edtf}) before it begins (${from.edtf}).`,
      remedy: "Mend one of the two dates.",
    });
  return faults;
}
