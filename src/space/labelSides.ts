import type { PlaceId } from "../record/types";

/** A side of a shape at which its name stands. The map is never mirrored: these are sides of the screen. */
export type LabelSide = "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";

/**
 * Where names stand by hand: in the dense south of Damascus, round the pockets and along valleys, a name that takes the
 * first free side would lie on a neighbour. No other side is tried for most: no name is better than one on the wrong ground.
 */
const BY_HAND: Readonly<Record<PlaceId, LabelSide>> = {
  "al-qadam": "left",
  "al-asali": "bottom",
  "al-madaniya": "bottom",
  yarmouk: "top-left",
  tadamon: "top-right",
  "al-hajar-al-aswad": "bottom",
  yalda: "bottom",
  babbila: "top-right",
  "beit-sahm": "right",
  barzeh: "left",
  qaboun: "left",
  tishreen: "top",
  jobar: "left",
  zamalka: "bottom",
  harasta: "left",
  "ein-tarma": "right",
  hazzah: "right",
  arbin: "right",
  qudsaya: "left",
  "al-hameh": "left",
  moadamiya: "top",
  daraya: "bottom",
  zabadani: "right",
  madaya: "right",
  buqayn: "right",
  foua: "top",
  kafraya: "bottom",
  "al-tal": "right",
};

/** Another side on the right ground, for when that one is taken. */
const OR_ELSE: Readonly<Record<PlaceId, LabelSide>> = { moadamiya: "left" };

/** The side at which a place's name stands; null: wherever there is room. */
export function labelSide(place: PlaceId): LabelSide | null {
  return BY_HAND[place] ?? null;
}

/** The side at which a place's name stands where that by hand is taken; null: at none. */
export function otherSide(place: PlaceId): LabelSide | null {
  return OR_ELSE[place] ?? null;
}
