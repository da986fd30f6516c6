import { TEXTURE_DOT_RADIUS } from "./texture";

/** In strips the map's textures are finer by this. */
export const STRIP_SCALE = 0.5;
/** The radius of a texture's dots in strips, in pixels. */
export const STRIP_DOT_RADIUS = TEXTURE_DOT_RADIUS * 0.62;
