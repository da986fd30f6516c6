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
    this.#labels.replace(
      new Map(sceneNames(scene, this.#record, setting).map((feature) => [feature.properties.place, feature])),
    );
  }
}
