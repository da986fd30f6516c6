/** Where embeds look as a rule, with room around it: west, south, east, north in degrees. The ground beyond is a file of its own. */
export const NEAR_BOUNDS: [number, number, number, number] = [35.9, 33.2, 36.8, 33.9];
