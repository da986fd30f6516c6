import type { Position } from "geojson";
import { keptFor } from "../../record/keptFor";
import type { Mark, MarkGeometry } from "../../scene/scene";

/**
 * The marks of a picture on which nothing will be chosen: the footprints that look alike as a single mark, which takes little markup. The same
 * marks give the same ones again. Those that people leave stay by themselves, as each has a mark within.
 */
export const footprintsAsOne: (marks: readonly Mark[]) => readonly Mark[] = keptFor((marks) => {
  const plain = marks.filter(isPlain);
  const looks = new Set(plain.map(lookOf));
  const together = [...looks].flatMap((look): Mark[] => {
    const alike = plain.filter((mark) => lookOf(mark) === look);
    const [first] = alike;
    const coordinates = alike.flatMap(({ geometry }) => polygonsOf(geometry));
    return first ? [{ ...first, geometry: { type: "MultiPolygon", coordinates } }] : [];
  });
  return [...marks.filter((mark) => !isPlain(mark)), ...together];
});

const lookOf = ({ appearance }: Mark): string => JSON.stringify(appearance);

const isPlain = ({ footprint, appearance, geometry }: Mark): boolean =>
  footprint && appearance.evacuation === null && geometry.type !== "Point";

function polygonsOf(geometry: MarkGeometry): Position[][][] {
  switch (geometry.type) {
    case "Point":
      return [];
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    default:
      return geometry satisfies never;
  }
}
