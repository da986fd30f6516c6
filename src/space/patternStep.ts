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
