import type { Scene } from "../../scene/scene";
import type { SvgSceneProps } from "./SvgScene";

/** Whether two scenes, perhaps of different days, are drawn alike by all else that is given: by identity, which scenes of one record keep. */
export function sameSceneProps(a: SvgSceneProps, b: SvgSceneProps): boolean {
  return (
    sameScene(a.scene, b.scene) &&
    a.record === b.record &&
    a.features === b.features &&
    a.projection === b.projection &&
    a.ink === b.ink &&
    a.t === b.t &&
    a.id === b.id &&
    a.relief === b.relief &&
    a.pointedAt === b.pointedAt &&
    a.seen === b.seen
  );
}

function sameScene(a: Scene, b: Scene): boolean {
  if (a.flows !== b.flows && a.flows.length + b.flows.length > 0) return false;
  return (
    a.marks === b.marks &&
    a.labels === b.labels &&
    a.selected?.place === b.selected?.place &&
    a.selected?.geometry === b.selected?.geometry
  );
}
