/**
 * A GeoJSON FeatureCollection as its file is kept: one feature a line, so that a change shows as the lines of the features
 * that changed, and an outline never as hundreds of lines. Throws where the text is no such collection.
 * @param {string} text
 * @returns {string}
 */
export function geojsonText(text) {
  /** @type {unknown} */
  const collection = JSON.parse(text);
  if (typeof collection !== "object" || collection === null || !("features" in collection))
    throw new Error("it holds no FeatureCollection");
  const { features, ...others } = collection;
  if (!Array.isArray(features)) throw new Error("its features are no list");
  const members = Object.entries(others).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${members.join("")}"features": [\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]\n}\n`;
}
