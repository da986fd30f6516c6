import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { PlaceId, TruceRecord } from "../record/types";
import type { MarkGeometry, Scene } from "../scene/scene";
import { labelFeature } from "./labelFeatures";
import type { MarkForm } from "./markFeatures";
import { SourceFeatures } from "./SourceFeatures";

/** Keeps the names on the map in step with the scene, the language and the zoom. */
export class LabelPainter {
  readonly #record: Pick<TruceRecord, "places">;
  readonly #labels: SourceFeatures;

  constructor(map: MapLibreMap, record: Pick<TruceRecord, "places">) {
    this.#record = record;
    this.#labels = new SourceFeatures(() => map.getSource<GeoJSONSource>("labels"));
  }

  /** Writes the names of a scene at a zoom. `formOf`: how a place's mark is drawn. */
  show(scene: Scene, language: Language, zoom: number, formOf: (place: PlaceId) => MarkForm | null): void {
    const geometries = new Map<PlaceId, MarkGeometry>(scene.marks.map((mark) => [mark.place, mark.geometry]));
    const origins = new Set(scene.flows.map((flow) => flow.from));
    const gone = new Set(this.#labels.ids());
    for (const label of scene.labels) {
      const place = this.#record.places.get(label.place);
      if (!place) continue;
      const geometry = geometries.get(place.id) ?? place.geometry;
      const feature = labelFeature(label, place, geometry, formOf(place.id), origins.has(place.id), language, zoom);
      gone.delete(place.id);
      this.#labels.put(place.id, JSON.stringify([feature.properties, feature.geometry.coordinates]), feature);
    }
    for (const id of gone) this.#labels.put(id, "", null);
    this.#labels.flush();
  }
}
