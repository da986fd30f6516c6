import type { Language } from "../language/Language";
import type { PlaceId, TruceRecord } from "../record/types";
import type { LabelRank, MarkGeometry, Scene } from "../scene/scene";
import { labelFeature } from "./labelFeatures";
import type { MarkForm } from "./markFeatures";

/** What names depend on besides the scene. */
export interface NameSetting {
  readonly language: Language;
  readonly zoom: number;
  /** The place that the pointer is on: named though others would come first. */
  readonly pointedAt: PlaceId | null;
  /** How a place's mark is drawn; null for a place without one. */
  readonly formOf: (place: PlaceId) => MarkForm | null;
}

/** Ranks that give way to others. */
const RAISED: ReadonlySet<LabelRank> = new Set(["story", "town", "quiet"]);

/** The names of a scene as features, for both painters. */
export function sceneNames(
  scene: Scene,
  record: Pick<TruceRecord, "places">,
  { language, zoom, pointedAt, formOf }: NameSetting,
): readonly ReturnType<typeof labelFeature>[] {
  const geometries = new Map<PlaceId, MarkGeometry>(scene.marks.map((mark) => [mark.place, mark.geometry]));
  if (scene.selected) geometries.set(scene.selected.place, scene.selected.geometry);
  const origins = new Set(scene.flows.map((flow) => flow.from));
  return scene.labels.flatMap((label) => {
    const place = record.places.get(label.place);
    if (!place) return [];
    const geometry = geometries.get(place.id) ?? place.geometry;
    const raised = place.id === pointedAt && RAISED.has(label.rank);
    const drawn = raised ? { ...label, rank: "pointed-at" as const } : label;
    return [labelFeature(drawn, place, geometry, formOf(place.id), origins.has(place.id), language, zoom)];
  });
}
