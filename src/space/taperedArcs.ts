import type { Feature, LineString } from "geojson";
import type { FlowShapes } from "./flowShapes";

type Arc = FlowShapes["arcs"][number];

interface ArcPartProperties {
  /** No other piece of any arrow has it. */
  readonly id: string;
  /** Which piece this is, counted from the place, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** A piece of an arrow's line, of one width. */
export type ArcPart = Feature<LineString, Arc["properties"] & ArcPartProperties>;

/** How many pieces a line is cut into, and the share of its width with which it begins. */
const PARTS = 9;
const TAIL = 0.35;

/**
 * The lines of arrows, wider from their place towards their head: as pieces, each a little wider than the one before. Broken lines, of what
 * has not begun or is held up, stay whole and of one width.
 */
export function taperedArcs(arcs: FlowShapes["arcs"]): readonly ArcPart[] {
  return arcs.flatMap((arc): ArcPart[] => {
    const { geometry, properties } = arc;
    if (properties.stage !== "under-way") {
      return [{ ...arc, properties: { ...properties, id: `${properties.flow} 0`, part: 0, parts: 1 } }];
    }
    const last = geometry.coordinates.length - 1;
    return Array.from({ length: PARTS }, (_, part): ArcPart => {
      const [from, to] = [part, part + 1].map((share) => Math.round((share / PARTS) * last));
      const share = TAIL + ((1 - TAIL) * (part + 1)) / PARTS;
      return {
        type: "Feature",
        geometry: { type: "LineString", coordinates: geometry.coordinates.slice(from, (to ?? last) + 1) },
        properties: {
          ...properties,
          width: Math.round(properties.width * share * 10) / 10,
          id: `${properties.flow} ${part}`,
          part,
          parts: PARTS,
        },
      };
    });
  });
}

/** How much of a piece is to be seen, 0 to 1, when its arrow has come so far on its way, `grown` from 0 to 1. */
export function grownPart({ part, parts }: Pick<ArcPartProperties, "part" | "parts">, grown: number): number {
  return Math.min(1, Math.max(0, Math.round((grown * parts - part) * 10) / 10));
}
