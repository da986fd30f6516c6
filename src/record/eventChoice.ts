import type { Claim } from "./evidence";
import type { EventId } from "./types";

/** What has an address of its own: an event, or one claim about it. */
export interface EventChoice {
  readonly event: EventId;
  /** A claim's key among those of the event (`claimKeys`); null: the event as a whole. */
  readonly claim: string | null;
}

/**
 * What each claim of an event is called in an address, in the order of the claims: `russia-affirms`; a second one of the same party and
 * stance is `russia-affirms-2`. Claims that are added behind leave the keys before them as they are.
 */
export function claimKeys(claims: readonly Pick<Claim, "by" | "stance">[]): readonly string[] {
  const count = new Map<string, number>();
  return claims.map(({ by, stance }) => {
    const key = `${by}-${stance}`;
    const nth = (count.get(key) ?? 0) + 1;
    count.set(key, nth);
    return nth === 1 ? key : `${key}-${nth}`;
  });
}
