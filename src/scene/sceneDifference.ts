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

const NO_DIFFERENCE: SceneDifference = { added: [], changed: [], removed: [] };

/** Differences that were known when marks were made, by the marks of the later scene. */
const differences = new WeakMap<
  readonly Mark[],
  { readonly before: readonly Mark[]; readonly difference: SceneDifference }
>();

/** Keeps what differs between marks and those that were made from them, so that nobody need look for it. */
export function rememberDifference(before: readonly Mark[], after: readonly Mark[], difference: SceneDifference): void {
  differences.set(after, { before, difference });
}

/** The marks that differ between two scenes of one record. */
export function sceneDifference(before: Pick<Scene, "marks">, after: Pick<Scene, "marks">): SceneDifference {
  if (before.marks === after.marks) return NO_DIFFERENCE;
  const known = differences.get(after.marks);
  if (known?.before === before.marks) return known.difference;
  const old = new Map(before.marks.map((mark) => [mark.place, mark]));
  const added: Mark[] = [];
  const changed: Mark[] = [];
  for (const mark of after.marks) {
    const same = old.get(mark.place);
    if (!same) added.push(mark);
    else if (!sameMark(same, mark)) changed.push(mark);
    old.delete(mark.place);
  }
  return { added, changed, removed: [...old.keys()] };
}
