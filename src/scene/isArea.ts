import type { PlaceKind } from "../record/types";

/** Whether a place is an area that holds others, rather than a settlement. */
export function isArea(kind: PlaceKind): boolean {
  return kind === "area" || kind === "valley";
}
