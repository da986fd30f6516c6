import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

/** What we need of a map: it sets one property of one layer. */
export interface StyleSetter {
  setPaintProperty(layer: string, property: string, value: unknown): unknown;
  setLayoutProperty(layer: string, property: string, value: unknown): unknown;
}

const propertiesOf = (layer: LayerSpecification, group: "paint" | "layout"): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(layer[group] ?? {}));

/**
 * Brings the map from one style to another that has the same layers: sets what differs, property by property, and touches
 * no source, so that what painters put there stays.
 */
export function applyStyle(map: StyleSetter, before: StyleSpecification, after: StyleSpecification): void {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const known = old.get(layer.id);
    if (!known) continue;
    for (const group of ["paint", "layout"] as const) {
      const had = propertiesOf(known, group);
      for (const [property, value] of propertiesOf(layer, group)) {
        if (JSON.stringify(had.get(property)) === JSON.stringify(value)) continue;
        if (group === "paint") map.setPaintProperty(layer.id, property, value);
        else map.setLayoutProperty(layer.id, property, value);
      }
    }
  }
}
