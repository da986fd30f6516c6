/** Where things stand on the strip, in pixels from its top. */
export const STRIP_TEETH_Y = 3;
export const STRIP_TEETH_HEIGHT = 4;
export const STRIP_SIEGE = { y: 5, height: 9 } as const;
export const STRIP_TRUCE = { y: 17, height: 8 } as const;
export const STRIP_AXIS_Y = 29;
export const STRIP_HEIGHT = 46;
