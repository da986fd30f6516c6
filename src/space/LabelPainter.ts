import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { TruceRecord } from "../record/types";
import type { Scene } from "../scene/scene";
import { sceneNames, type NameSetting } from "./sceneNames";
import { SourceFeatures } from "./SourceFeatures";

/** Keeps the names on the map in step with the scene, the language and the zoom. */
export class LabelPainter {
  readonly #record: Pick<TruceRecord, "places">;
  readonly #labels: SourceFeatures;

  constructor(map: MapLibreMap, record: Pick<TruceRecord, "places">) {
    this.#record = record;
    this.#labels = new SourceFeatures(() => map.getSource<GeoJSONSource>("labels"));
  }

  /** Writes the names of a scene as they stand. */
  show(scene: Scene, setting: NameSetting): void {
    const gone = new Set(this.#labels.ids());
    for (const feature of sceneNames(scene, this.#record, setting)) {
      const { place } = feature.properties;
      gone.delete(place);
      this.#labels.put(place, JSON.stringify([feature.properties, feature.geometry.coordinates]), feature);
    }
    for (const id of gone) this.#labels.put(id, "", null);
    this.#labels.flush();
  }
}
