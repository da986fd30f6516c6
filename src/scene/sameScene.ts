import type { Scene } from "./scene";

/** Whether two scenes, perhaps of different days, are drawn alike: by identity, which scenes of one record keep. */
export function sameScene(a: Scene, b: Scene): boolean {
  if (a.flows !== b.flows && a.flows.length + b.flows.length > 0) return false;
  return (
    a.marks === b.marks &&
    a.labels === b.labels &&
    a.selected?.place === b.selected?.place &&
    a.selected?.geometry === b.selected?.geometry
  );
}
