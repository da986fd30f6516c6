import type { Certainty } from "../record/types";
import type { FlavourName } from "../symbology/flavours";

/**
 * Images are drawn when the map first asks for one; its id says all that is needed to draw it: family, flavour, and
 * further words, with `|` between. Families: `texture` and `line` (patterns, by step of zoom), `disc` (a small place, by
 * the key of its appearance), `mark` (of an evacuation, by its look), `head` (of an arrow, by its width and certainty), `stop` (a stalled one's end), `dot` (of a
 * town on the basemap) and `shield` (of a road's number).
 */
export type ImageFamily = "texture" | "line" | "disc" | "mark" | "head" | "stop" | "dot" | "shield";

/** The id of an image. */
export function imageId(family: ImageFamily, flavour: FlavourName, ...words: readonly (string | number)[]): string {
  return [family, flavour, ...words].join("|");
}

/** The parts of an image's id. */
export function imageWords(id: string): {
  readonly family: string;
  readonly flavour: string;
  readonly words: readonly string[];
} {
  const [family = "", flavour = "", ...words] = id.split("|");
  return { family, flavour, words };
}

/** A status as a property of a map feature: a possible one ends in `?`. */
export function withCertainty<Status extends string>(status: Status, certainty: Certainty): Status | `${Status}?` {
  return certainty === "possible" ? `${status}?` : status;
}

/** The two parts that `withCertainty` joined. */
export function splitCertainty(status: string): { readonly status: string; readonly certainty: Certainty } {
  return status.endsWith("?")
    ? { status: status.slice(0, -1), certainty: "possible" }
    : { status, certainty: "certain" };
}
