/** The letters of a packed line, each at the place of what it stands for. */
export const PACKED_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Decimals, then steps: each of letters that say that more follow, and one that does not. */
const PACKED_LINE = /^[0-6](?:[g-z0-9+/]*[A-Za-f])*$/;

/**
 * A geometry as `packGeometry` was given it. What is packed is not checked here but where the file is opened, as any file: of anything
 * else than packed lines nothing is made that could pass for a line.
 */
export function unpackGeometry(packed: unknown): unknown {
  if (typeof packed !== "object" || packed === null || !("coordinates" in packed) || !("type" in packed)) return packed;
  const { type, coordinates } = packed;
  if (type === "Point" || type === "MultiPoint") return packed;
  return { type, coordinates: unpackLines(coordinates) };
}

function unpackLines(packed: unknown): unknown {
  if (Array.isArray(packed)) return packed.map(unpackLines);
  return typeof packed === "string" && PACKED_LINE.test(packed) ? unpackLine(packed) : packed;
}

function unpackLine(packed: string): [number, number][] {
  const unit = 10 ** Number(packed[0]);
  const line: [number, number][] = [];
  const at = [0, 0];
  let axis = 0;
  let [step, shift] = [0, 0];
  for (let letter = 1; letter < packed.length; letter += 1) {
    const digit = PACKED_DIGITS.indexOf(packed.charAt(letter));
    step |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    at[axis] = (at[axis] ?? 0) + (step & 1 ? -(step >>> 1) : step >>> 1);
    if (axis === 1) line.push([(at[0] ?? 0) / unit, (at[1] ?? 0) / unit]);
    axis = 1 - axis;
    [step, shift] = [0, 0];
  }
  return line;
}
