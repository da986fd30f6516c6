import { sameGeometry } from "../scene/sameGeometry";
import type { Scene } from "../scene/scene";
import { sceneDifference } from "../scene/sceneDifference";
import { markForm } from "./markFeatures";

/**
 * Whether the names of two scenes of one record look for room alike at a zoom: what is drawn of each place has the same outline and form, though it may
 * be another status. Cost: the marks that differ.
 */
export function sameNaming(before: Scene, after: Scene, zoom: number): boolean {
  if (before.labels !== after.labels) return false;
  if (before.flows !== after.flows && before.flows.length + after.flows.length > 0) return false;
  if (before.selected?.place !== after.selected?.place || before.selected?.geometry !== after.selected?.geometry)
    return false;
  const { added, changed, removed } = sceneDifference(before, after);
  if (added.length + removed.length > 0) return false;
  return changed.every((mark) => {
    const old = before.marks.find(({ place }) => place === mark.place);
    return old && sameGeometry(old.geometry, mark.geometry) && markForm(old, zoom) === markForm(mark, zoom);
  });
}
