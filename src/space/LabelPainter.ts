import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { PlaceId, TruceRecord } from "../record/types";
import type { LabelRank, MarkGeometry, Scene } from "../scene/scene";
import { labelFeature } from "./labelFeatures";
import type { MarkForm } from "./markFeatures";
import { SourceFeatures } from "./SourceFeatures";

/** What names depend on besides the scene. */
export interface LabelSetting {
  readonly language: Language;
  readonly zoom: number;
  /** The place that the mouse points at: named though others would come first. */
  readonly pointedAt: PlaceId | null;
  /** How a place's mark is drawn; null for a place without one. */
  readonly formOf: (place: PlaceId) => MarkForm | null;
}

/** Ranks that give way to others. */
const RAISED: ReadonlySet<LabelRank> = new Set(["story", "town", "quiet"]);

/** Keeps the names on the map in step with the scene, the language and the zoom. */
export class LabelPainter {
  readonly #record: Pick<TruceRecord, "places">;
  readonly #labels: SourceFeatures;

  constructor(map: MapLibreMap, record: Pick<TruceRecord, "places">) {
    this.#record = record;
    this.#labels = new SourceFeatures(() => map.getSource<GeoJSONSource>("labels"));
  }

  /** Writes the names of a scene as they stand. */
  show(scene: Scene, { language, zoom, pointedAt, formOf }: LabelSetting): void {
    const geometries = new Map<PlaceId, MarkGeometry>(scene.marks.map((mark) => [mark.place, mark.geometry]));
    const origins = new Set(scene.flows.map((flow) => flow.from));
    const gone = new Set(this.#labels.ids());
    for (const label of scene.labels) {
      const place = this.#record.places.get(label.place);
      if (!place) continue;
      const geometry = geometries.get(place.id) ?? place.geometry;
      const raised = place.id === pointedAt && RAISED.has(label.rank);
      const drawn = raised ? { ...label, rank: "pointed-at" as const } : label;
      const leaving = origins.has(place.id);
      const feature = labelFeature(drawn, place, geometry, formOf(place.id), leaving, language, zoom);
      gone.delete(place.id);
      this.#labels.put(place.id, JSON.stringify([feature.properties, feature.geometry.coordinates]), feature);
    }
    for (const id of gone) this.#labels.put(id, "", null);
    this.#labels.flush();
  }
}
