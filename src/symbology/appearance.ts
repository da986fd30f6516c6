import type {
  Certainty,
  EvacuationStatus,
  HeldSpan,
  PartyId,
  PlaceState,
  SiegeStatus,
  Span,
  Track,
} from "../record/types";

/** The texture of a truce. */
export type TruceTexture = "local" | "national" | "de-escalation" | "disputed";

/** An evacuation as it is drawn. `undirected`: people leave, or are held up, and it is not recorded where to. */
export type EvacuationLook = EvacuationStatus | "undirected";

/** What a state looks like: one channel a track, none used by another. The same for the map, the legend and the list. */
export interface Appearance {
  /** Fill and ring. The besieger is named in words, never coloured. */
  readonly siege: { readonly status: SiegeStatus; readonly certainty: Certainty } | null;
  /** A second, toothed ring: besieged by the Islamic State. Lies over a siege by others. */
  readonly encircled: Certainty | null;
  readonly truce: { readonly texture: TruceTexture; readonly certainty: Certainty } | null;
  readonly evacuation: { readonly status: EvacuationLook; readonly certainty: Certainty } | null;
}

/** Nothing to be seen. */
export const BARE: Appearance = { siege: null, encircled: null, truce: null, evacuation: null };

/** The party whose sieges are drawn as a toothed ring. */
const ISLAMIC_STATE: PartyId = "islamic-state";

/** Later beginnings first; of two on one day the one whose key sorts first, so that the choice never depends on order. */
function byLatest({ span: a }: HeldSpan, { span: b }: HeldSpan): number {
  return b.from.earliest - a.from.earliest || b.from.latest - a.from.latest || (a.key < b.key ? -1 : 1);
}

/** The certain ones; where none is certain, the possible ones. */
function surest(held: readonly HeldSpan[]): readonly HeldSpan[] {
  const certain = held.filter((one) => one.certainty === "certain");
  return certain.length > 0 ? certain : held;
}

/** A siege that leaves no way out tells more than one that leaves some. */
function siegeOf(held: readonly HeldSpan[]): Appearance["siege"] {
  const candidates = surest(held);
  const [first] = candidates;
  if (!first) return null;
  const status = candidates.some(({ span }) => span.status === "besieged") ? "besieged" : "partially-besieged";
  return { status, certainty: first.certainty };
}

function textureOf(span: Span): TruceTexture {
  return span.status === "disputed" ? "disputed" : (span.scope ?? "local");
}

/** The later truce is drawn; but where one is disputed, a merely local one does not hide that. */
function truceOf(held: readonly HeldSpan[]): Appearance["truce"] {
  const candidates = surest(held).toSorted(byLatest);
  const [latest] = candidates;
  if (!latest) return null;
  const disputed = candidates.find(({ span }) => span.status === "disputed");
  const drawn = textureOf(latest.span) === "local" && disputed ? disputed : latest;
  return { texture: textureOf(drawn.span), certainty: drawn.certainty };
}

const EVACUATION: readonly string[] = ["evacuating", "stalled", "evacuated", "returned"] satisfies EvacuationStatus[];
const isEvacuation = (status: string): status is EvacuationStatus => EVACUATION.includes(status);

/** A place is shown as emptied, or its people as returned, only once no siege holds. */
function evacuationOf(held: readonly HeldSpan[], underSiege: boolean): Appearance["evacuation"] {
  const [latest] = surest(held).toSorted(byLatest);
  if (!latest || !isEvacuation(latest.span.status)) return null;
  const { status } = latest.span;
  if (underSiege && (status === "evacuated" || status === "returned")) return null;
  return { status, certainty: latest.certainty };
}

/** What is denied is not drawn: it is said in words. */
const isDrawn = ({ span }: HeldSpan): boolean => span.status !== "denied";

/** What a place's state looks like, with only the layers that the reader wants to see. */
export function appearanceOf(state: PlaceState, layers?: ReadonlySet<Track>): Appearance {
  const shows = (track: Track): boolean => layers?.has(track) ?? true;
  const sieges = state.siege.filter(isDrawn);
  const byIslamicState = sieges.filter(({ span }) => span.key === ISLAMIC_STATE);
  const byOthers = sieges.filter(({ span }) => span.key !== ISLAMIC_STATE);
  return {
    siege: shows("siege") ? siegeOf(byOthers) : null,
    encircled: shows("siege") ? (surest(byIslamicState)[0]?.certainty ?? null) : null,
    truce: shows("truce") ? truceOf(state.truce.filter(isDrawn)) : null,
    evacuation: shows("evacuation") ? evacuationOf(state.evacuation, sieges.length > 0) : null,
  };
}

/** Whether people are leaving, or held up on the way. */
export function isLeaving({ evacuation }: Pick<Appearance, "evacuation">): boolean {
  return evacuation !== null && !isEmptied({ evacuation });
}

/** Whether people have left, or come back: no siege holds then. */
export function isEmptied({ evacuation }: Pick<Appearance, "evacuation">): boolean {
  return evacuation?.status === "evacuated" || evacuation?.status === "returned";
}

/** The same look where no arrow tells of those who leave. */
export function undirected(appearance: Appearance): Appearance {
  const { evacuation } = appearance;
  return evacuation && isLeaving(appearance)
    ? { ...appearance, evacuation: { ...evacuation, status: "undirected" } }
    : appearance;
}

/** Whether two look the same. */
export function sameAppearance(a: Appearance, b: Appearance): boolean {
  return a === b || appearanceKey(a) === appearanceKey(b);
}

/** Whether nothing is to be seen. */
export function isBare({ siege, encircled, truce, evacuation }: Appearance): boolean {
  return siege === null && encircled === null && truce === null && evacuation === null;
}

/** A short text, the same for all that look the same: names an image, tells changes. */
export function appearanceKey({ siege, encircled, truce, evacuation }: Appearance): string {
  const channel = (status: string | undefined, certainty: Certainty | undefined): string =>
    status === undefined ? "-" : certainty === "possible" ? `${status}?` : status;
  return [
    channel(siege?.status, siege?.certainty),
    channel(encircled === null ? undefined : "encircled", encircled ?? undefined),
    channel(truce?.texture, truce?.certainty),
    channel(evacuation?.status, evacuation?.certainty),
  ].join(" ");
}
