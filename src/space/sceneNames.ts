import type { Language } from "../language/Language";
import type { Place, PlaceId, TruceRecord } from "../record/types";
import type { Label, LabelRank, MarkGeometry, Scene } from "../scene/scene";
import { isArea } from "../scene/isArea";
import { labelFeature, sizeOfAreaName } from "./labelFeatures";
import type { LabelSide } from "./labelSides";
import type { MarkForm } from "./markFeatures";
import { sideOfArea } from "./sideOfArea";

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

/** A name as a feature. */
export type NameFeature = ReturnType<typeof labelFeature>;

/** What a name's feature is made from, in the order in which `labelFeature` takes it. */
type Ingredients = readonly [
  place: Place,
  geometry: MarkGeometry,
  form: MarkForm | null,
  isLeaving: boolean,
  language: Language,
  zoom: number,
  beside: LabelSide,
];

/** The feature of each label as it was made last: scenes of one record keep their labels, and most names their looks. */
const made = new WeakMap<
  Label,
  { readonly raised: boolean; readonly from: Ingredients; readonly feature: NameFeature }
>();

/** The names of a scene as features, for both painters. A name that looks as it did when it was asked for before is the same object. */
export function sceneNames(
  scene: Scene,
  record: Pick<TruceRecord, "places">,
  { language, zoom, pointedAt, formOf }: NameSetting,
): readonly NameFeature[] {
  const geometries = new Map<PlaceId, MarkGeometry>(scene.marks.map((mark) => [mark.place, mark.geometry]));
  if (scene.selected) geometries.set(scene.selected.place, scene.selected.geometry);
  const origins = new Set(scene.flows.map((flow) => flow.from));
  return scene.labels.flatMap((label) => {
    const place = record.places.get(label.place);
    if (!place) return [];
    const geometry = geometries.get(place.id) ?? place.geometry;
    const raised = place.id === pointedAt && RAISED.has(label.rank);
    const area = isArea(place.kind) && scene.marks.find((mark) => mark.place === place.id);
    const beside = area
      ? sideOfArea({ area, ...sizeOfAreaName(place, language) }, scene.marks, scene.flows, zoom)
      : "bottom";
    return [
      featureOf(label, raised, [place, geometry, formOf(place.id), origins.has(place.id), language, zoom, beside]),
    ];
  });
}

function featureOf(label: Label, raised: boolean, from: Ingredients): NameFeature {
  const known = made.get(label);
  if (known?.raised === raised && known.from.every((one, at) => one === from[at])) return known.feature;
  const feature = labelFeature(raised ? { ...label, rank: "pointed-at" } : label, ...from);
  made.set(label, { raised, from, feature });
  return feature;
}
