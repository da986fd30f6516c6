import { sameScene } from "../../scene/sameScene";
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
    a.seen === b.seen &&
    a.taken === b.taken
  );
}
