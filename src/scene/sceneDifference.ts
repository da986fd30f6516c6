import type { PlaceId } from "../record/types";
import { sameAppearance } from "../symbology/appearance";
import { sameGeometry } from "./sameGeometry";
import type { Mark, Scene } from "./scene";

/** What a painter must do to come from one scene's marks to another's. */
export interface SceneDifference {
  readonly added: readonly Mark[];
  readonly changed: readonly Mark[];
  readonly removed: readonly PlaceId[];
}

/** Whether two marks of one place are drawn alike. */
export function sameMark(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.footprint === b.footprint && sameGeometry(a.geometry, b.geometry) && sameAppearance(a.appearance, b.appearance))
  );
}

/** The marks that differ between two scenes of one record. */
export function sceneDifference(before: Pick<Scene, "marks">, after: Pick<Scene, "marks">): SceneDifference {
  const old = new Map(before.marks.map((mark) => [mark.place, mark]));
  const added: Mark[] = [];
  const changed: Mark[] = [];
  for (const mark of after.marks) {
    const known = old.get(mark.place);
    if (!known) added.push(mark);
    else if (!sameMark(known, mark)) changed.push(mark);
    old.delete(mark.place);
  }
  return { added, changed, removed: [...old.keys()] };
}
