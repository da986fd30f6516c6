/**
 * @typedef {number | readonly Coordinates[]} Coordinates A number, positions, or lists of them.
 * @typedef {{ spans: readonly unknown[], grounds: readonly unknown[], areas: readonly unknown[], point: Coordinates }} Properties
 * @typedef {{ id: string, geometry: { coordinates: Coordinates }, properties: Properties }} Feature
 */

/**
 * A states file with so many spans: copies of the places that have spans, each a little farther on, without the areas they lie in. The rest
 * refers to places by their position, and stays as it is.
 *
 * @param {unknown} states As the site serves it.
 * @param {number} spans
 * @throws {Error} Where it is no states file.
 */
export function manyPlaces(states, spans) {
  if (!isStates(states)) throw new Error("The site's states file is no collection of places.");
  const features = [...states.features];
  const sources = features.filter(({ properties }) => properties.spans.length > 0 && properties.grounds.length === 0);
  let count = features.reduce((sum, { properties }) => sum + properties.spans.length, 0);
  for (let round = 1; count < spans && sources.length > 0; round += 1) {
    const by = [0.004 * (round % 12), 0.003 * Math.floor(round / 12)];
    for (const { id, geometry, properties } of sources) {
      if (count >= spans) break;
      features.push({
        id: `${id}-${round}`,
        geometry: { ...geometry, coordinates: moved(geometry.coordinates, by) },
        properties: { ...properties, areas: [], point: moved(properties.point, by) },
      });
      count += properties.spans.length;
    }
  }
  return { ...states, features: features.map((feature) => ({ ...feature, type: "Feature" })) };
}

/**
 * @param {Coordinates} part
 * @param {readonly number[]} by Degrees.
 * @returns {Coordinates}
 */
function moved(part, by, at = 0) {
  if (typeof part === "number") return Math.round((part + (by[at] ?? 0)) * 1e5) / 1e5;
  return part.map((inner, place) => moved(inner, by, place));
}

/** @param {unknown} json @returns {json is { features: readonly Feature[] }} */
function isStates(json) {
  return typeof json === "object" && json !== null && "features" in json && Array.isArray(json.features);
}
