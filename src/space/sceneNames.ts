import type { Language } from "../language/Language";
import type { Place, PlaceId, TruceRecord } from "../record/types";
import type { Label, LabelRank, MarkGeometry, Scene } from "../scene/scene";
import { isArea } from "../scene/isArea";
import { extentOf, worldPixels } from "./extentOf";
import { holdsName } from "./holdsName";
import { labelFeature, sizeOfName, type DrawnRank } from "./labelFeatures";
import { labelSide, type LabelSide } from "./labelSides";
import type { MarkForm } from "./markFeatures";
import { sidesOfName } from "./sidesOfName";

/** What names depend on besides the scene. */
export interface NameSetting {
  readonly language: Language;
  readonly zoom: number;
  /** The place that the pointer is on: named though others would come first. */
  readonly pointedAt: PlaceId | null;
  /** How a place's mark is drawn; null for a place without one. */
  readonly formOf: (place: PlaceId) => MarkForm | null;
}

/** Ranks that give way to others, so that the place pointed at is raised above them. */
const RAISED: ReadonlySet<LabelRank> = new Set(["story", "town", "quiet"]);

const BELOW: readonly LabelSide[] = ["bottom"];

/** A name as a feature. */
export type NameFeature = ReturnType<typeof labelFeature>;

/** What a name's feature is made from besides its label. */
interface Ingredients {
  readonly rank: DrawnRank;
  readonly place: Place;
  readonly geometry: MarkGeometry;
  readonly form: MarkForm | null;
  readonly isOffArrow: boolean;
  readonly language: Language;
  readonly zoom: number;
  readonly beside: readonly LabelSide[];
}

/** The feature of each label as it was made last: scenes of one record keep their labels, and most names their looks. */
const made = new WeakMap<Label, { readonly from: Ingredients; readonly feature: NameFeature }>();

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
    const isLeft = origins.has(place.id);
    const isWide = isArea(place.kind) && geometries.has(place.id);
    const own = isWide ? null : labelSide(place.id);
    const besideOf = (): readonly LabelSide[] => {
      const size = sizeOf(place, language);
      const isRoundPoint = !isWide && holdsName(geometry, size, zoom);
      // Within a ground that is large enough, arrows begin at the place's point, and its name stands beside that.
      const what: MarkGeometry = isRoundPoint ? { type: "Point", coordinates: [...label.point] } : geometry;
      return sidesOfName({ geometry: what, own, ...size }, scene.marks, scene.flows, zoom);
    };
    const beside = isWide || isLeft ? besideOf() : BELOW;
    const rank = drawnRank(label.rank, { isLeft, isPointedAt: place.id === pointedAt });
    // Within an area that is hardly broader than its name the arrows of those who leave it would run under the name.
    const isOffArrow =
      isLeft ||
      (isWide &&
        extentOf(geometry).width * worldPixels(zoom) < 1.3 * sizeOf(place, language).width &&
        scene.flows.some(({ from }) => record.places.get(from)?.areas.includes(place.id)));
    const form = formOf(place.id);
    return [featureOf(label, { rank, place, geometry, form, isOffArrow, language, zoom, beside })];
  });
}

/** Sizes of names, each worked out once for a language. */
const sizes: Readonly<Record<Language, WeakMap<Place, ReturnType<typeof sizeOfName>>>> = {
  en: new WeakMap(),
  ar: new WeakMap(),
};

function sizeOf(place: Place, language: Language): ReturnType<typeof sizeOfName> {
  const size = sizes[language].get(place) ?? sizeOfName(place, language);
  sizes[language].set(place, size);
  return size;
}

interface Raising {
  readonly isLeft: boolean;
  readonly isPointedAt: boolean;
}

/** On the place that people leave the day turns: it is named as those of a story are, however quiet it is else. */
function drawnRank(rank: LabelRank, { isLeft, isPointedAt }: Raising): DrawnRank {
  if (isPointedAt && RAISED.has(rank)) return "pointed-at";
  return isLeft && (rank === "town" || rank === "quiet") ? "story" : rank;
}

function featureOf(label: Label, from: Ingredients): NameFeature {
  const known = made.get(label);
  if (known && sameIngredients(known.from, from)) return known.feature;
  const { rank, place, geometry, form, isOffArrow, language, zoom, beside } = from;
  const next = labelFeature({ ...label, rank }, place, geometry, form, isOffArrow, language, zoom, beside);
  // What it is made from may differ without a difference to be seen, as the sides of an area that has room within.
  const feature = known && JSON.stringify(known.feature) === JSON.stringify(next) ? known.feature : next;
  made.set(label, { from, feature });
  return feature;
}

function sameIngredients(a: Ingredients, b: Ingredients): boolean {
  return (
    a.geometry === b.geometry &&
    a.form === b.form &&
    a.rank === b.rank &&
    a.isOffArrow === b.isOffArrow &&
    a.beside === b.beside &&
    a.zoom === b.zoom &&
    a.language === b.language &&
    a.place === b.place
  );
}
