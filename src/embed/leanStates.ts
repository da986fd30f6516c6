import { simplify } from "@turf/turf";
import type { WireSpan, WireStates } from "../record/wire";

const NAMELESS = { en: "", ar: "" } as const;
/** Of an agreement by which nobody is moved an embed asks no more than which one it is: that tells the truces of a place apart. */
const WITHOUT_WAYS: Pick<WireStates["events"][number], "kind" | "date" | "places"> = {
  kind: "truce-agreed",
  date: 0,
  places: [],
};

/** How far, in degrees, the outline of all of an area's grounds together may be from what it was: a pixel of the first view. */
const JOINED_WITHIN = 0.0004;

/**
 * The states file without what an embed never says: names of parties, other spellings and governorates of places, and of events that
 * move nobody all but which one it is. It opens as the whole file does, and every day looks the same; but for a chosen area on a day on which it holds no ground, whose outline
 * of all days has fewer points.
 */
export function leanStates(states: WireStates): WireStates {
  const agreements = new Set(allSpans(states).flatMap(([, agreement]) => agreement ?? []));
  const kept = states.events.flatMap((event, at) =>
    agreements.has(at) || (event.destinations ?? []).length > 0 ? [{ event, at }] : [],
  );
  const position = new Map(kept.map(({ at }, now) => [at, now]));
  const moved = (references: readonly number[]): number[] => references.flatMap((at) => position.get(at) ?? []);
  const besiegers = [...new Set(allSpans(states).flatMap((span) => besieger(states, span)))];
  const lean = (span: WireSpan): WireSpan => {
    const [held, agreement, , from, to, began, altered, , through] = span;
    const beginnings = moved(began);
    // A span has an event that began it; the first one that is kept stands for those that are not.
    return [
      held,
      agreement === null ? null : (position.get(agreement) ?? null),
      besieger(states, span).map((party) => besiegers.indexOf(party)),
      from,
      to,
      beginnings.length > 0 ? beginnings : [0],
      moved(altered),
      [],
      through,
    ];
  };
  return {
    ...states,
    features: states.features.map((feature) => ({
      ...feature,
      geometry: joinedRoughly(feature),
      properties: {
        ...feature.properties,
        aliases: [],
        governorate: null,
        group: "",
        spans: feature.properties.spans.map(lean),
      },
    })),
    parties: besiegers.flatMap((at) => {
      const party = states.parties[at];
      return party ? [{ ...party, name: NAMELESS, short: NAMELESS, descriptor: NAMELESS }] : [];
    }),
    events: kept.map(({ event }, at) => ({
      ...((event.destinations ?? []).length > 0 ? event : WITHOUT_WAYS),
      id: String(at),
      group: "",
      confidence: "high",
    })),
    accounts: states.accounts.map(({ account, places }) => ({
      account,
      places: places.map(([place, spans]): [number, WireSpan[]] => [place, spans.map(lean)]),
    })),
    nationalCeasefires: states.nationalCeasefires.map((ceasefire, at) => ({ ...ceasefire, event: String(at) })),
  };
}

/** The outline of a place; that of several grounds, which comes smoothed and joined, with fewer points. */
function joinedRoughly({ geometry, properties }: WireStates["features"][number]): typeof geometry {
  if (properties.grounds.length < 2 || geometry.type === "Point") return geometry;
  return simplify(geometry, { tolerance: JOINED_WITHIN, highQuality: true });
}

/** Who besieges, of a siege; of all else nobody. */
function besieger({ held }: WireStates, [what, , parties]: WireSpan): readonly number[] {
  return held[what]?.track === "siege" ? parties.slice(0, 1) : [];
}

function allSpans({ features, accounts }: WireStates): readonly WireSpan[] {
  return [
    ...features.flatMap(({ properties }) => properties.spans),
    ...accounts.flatMap(({ places }) => places.flatMap(([, spans]) => spans)),
  ];
}
