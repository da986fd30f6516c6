/** The ways in which the record can be looked at, each a screen of its own; the first is what is seen where nothing was chosen. */
export const SCREEN_IDS = ["map", "table", "chronicle", "compare", "durations", "stories"] as const;

export type ScreenId = (typeof SCREEN_IDS)[number];
