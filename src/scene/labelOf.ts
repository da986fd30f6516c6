import type { Day } from "../record/day";
import type { Place } from "../record/types";
import { isArea } from "./isArea";
import { pointOn } from "./pointOn";
import type { Label, LabelRank, Mark } from "./scene";

/** What a place's name depends on beside its day. */
export interface LabelInput {
  readonly mark: Mark | null;
  readonly isSelected: boolean;
  /** Somebody is being brought there. */
  readonly isDestination: boolean;
  /** The accounts differ on it, and the reader wants to see where. */
  readonly differs: boolean;
}

/**
 * The name of a place on a day. Areas are named while they are drawn; settlements always, the quieter the less happens there; but not
 * points where nothing ever holds. `known`: the name before, which is given back where it says the same.
 */
export function labelOf(place: Place, day: Day, input: LabelInput, known: Label | null): Label | null {
  const rank = rankOf(place, input);
  if (!rank) return null;
  const point = pointOn(place, day);
  const isSame =
    known?.rank === rank &&
    known.point[0] === point[0] &&
    known.point[1] === point[1] &&
    (known.differs ?? false) === input.differs;
  return isSame ? known : { place: place.id, rank, point, ...(input.differs ? { differs: true } : {}) };
}

function rankOf(place: Place, { mark, isSelected, isDestination }: LabelInput): LabelRank | null {
  if (isSelected) return "selected";
  if (isArea(place.kind)) return mark ? (mark.appearance.siege || mark.appearance.encircled ? "area" : "ground") : null;
  if (isDestination) return "story";
  if (!mark) return place.spans.length > 0 || place.geometry.type !== "Point" ? "quiet" : null;
  return mark.footprint ? "town" : "story";
}
