/**
 * MapLibre enlarges patterns and dashes by 2^(zoom - whole zoom), so that a texture would grow to double its size from one
 * whole zoom to the next. We hold it: an octave of zoom has this many steps, each with images drawn smaller by what
 * MapLibre will enlarge them.
 */
const STEPS = 8;

/** The step of a zoom, 0 to 7: the nearest within its octave. */
export function patternStep(zoom: number): number {
  const fraction = zoom - Math.floor(zoom);
  return Math.min(STEPS - 1, Math.round(fraction * STEPS));
}

/** By what MapLibre enlarges patterns in a step: 1 to nearly 2. */
export function patternEnlargement(step: number): number {
  return 2 ** (step / STEPS);
}

/**
 * The side of a pattern's tile as it is drawn for a step, in pixels: whole or halved, so that a tile of two, four or six device pixels a
 * pixel ends on one. Both painters take it: patterns begin at the corner of the world, and the least difference of tiles would add up.
 */
export function patternSide(side: number, step: number): number {
  return Math.round((2 * side) / patternEnlargement(step)) / 2;
}
