import { areaShown } from "../../embed/code/areaShown";
import type { TruceRecord } from "../../record/types";
import type { BuilderChoices } from "./BuilderChoices";

/** The choices after a change. An area and an open place that lies elsewhere do not go on one map: the one that is chosen now stays. */
export function changedChoices(
  record: Pick<TruceRecord, "places">,
  before: BuilderChoices,
  changed: Partial<BuilderChoices>,
): BuilderChoices {
  const after = { ...before, ...changed };
  if (after.area === null || areaShown(record, after)) return after;
  return changed.area === undefined ? { ...after, area: null } : { ...after, place: null };
}
