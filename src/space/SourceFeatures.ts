import type { Feature } from "geojson";
import type { GeoJSONSource, GeoJSONSourceDiff } from "maplibre-gl";

/**
 * The features of one map source: what was put there, and what waits to be sent. Equal features are not sent again, and
 * while the map still works on the last change, further ones gather, so that the latest wins.
 */
export class SourceFeatures {
  readonly #source: () => Pick<GeoJSONSource, "updateData"> | undefined;
  readonly #keys = new Map<string, string>();
  readonly #features = new Map<string, Feature>();
  #add = new Map<string, Feature>();
  #remove = new Set<string>();
  #busy = false;

  constructor(source: () => Pick<GeoJSONSource, "updateData"> | undefined) {
    this.#source = source;
  }

  /** Puts a feature in place of what has its id; `key` tells whether it is another than the one there. Null takes it away. */
  put(id: string, key: string, feature: Feature | null): void {
    if (feature === null) {
      if (!this.#keys.delete(id)) return;
      this.#features.delete(id);
      this.#add.delete(id);
      this.#remove.add(id);
    } else if (this.#keys.get(id) !== key) {
      this.#keys.set(id, key);
      this.#remove.delete(id);
      this.#add.set(id, feature);
      this.#features.set(id, feature);
    }
  }

  /** Puts these features in place of all that is there, and sends what differs; equal ones, by their JSON, stay. The same object is not looked at. */
  replace(features: ReadonlyMap<string, Feature>): void {
    for (const id of this.#keys.keys()) if (!features.has(id)) this.put(id, "", null);
    for (const [id, feature] of features)
      if (this.#features.get(id) !== feature) this.put(id, JSON.stringify(feature), feature);
    this.flush();
  }

  /** Sends what has changed since the last time. */
  flush(): void {
    const source = this.#source();
    if (!source || this.#busy || this.#add.size + this.#remove.size === 0) return;
    const difference: GeoJSONSourceDiff = { remove: [...this.#remove], add: [...this.#add.values()] };
    this.#add = new Map();
    this.#remove = new Set();
    this.#busy = true;
    source
      .updateData(difference)
      // Data that the map cannot read it reports itself; else it was removed meanwhile, and there is no source any more.
      .catch(() => undefined)
      .finally(() => {
        this.#busy = false;
        this.flush();
      });
  }
}
