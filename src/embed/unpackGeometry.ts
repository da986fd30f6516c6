/**
 * A geometry as `packGeometry` was given it. What is packed is not checked here but where the file is opened, as any file: of anything
 * else than numbers nothing is made that could pass for a line.
 */
export function unpackGeometry(packed: unknown): unknown {
  if (typeof packed !== "object" || packed === null || !("coordinates" in packed) || !("type" in packed)) return packed;
  const { type, coordinates } = packed;
  if (type === "Point" || type === "MultiPoint") return packed;
  return { type, coordinates: unpackLines(coordinates) };
}

function unpackLines(packed: unknown): unknown {
  if (!Array.isArray(packed)) return packed;
  const parts: readonly unknown[] = packed;
  if (!parts.every((value) => typeof value === "number")) return parts.map(unpackLines);
  const [decimals = 0, ...steps] = parts;
  const unit = 10 ** decimals;
  const line: [number, number][] = [];
  let [east, north] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    east += steps[at] ?? 0;
    north += steps[at + 1] ?? 0;
    line.push([east / unit, north / unit]);
  }
  return line;
}
