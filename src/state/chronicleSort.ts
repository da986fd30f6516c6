/** What the chronicle can be sorted by; the first is how it stands where nothing was chosen. */
export const CHRONICLE_SORTS = ["area", "siege-start", "duration", "evacuation"] as const;

export type ChronicleSort = (typeof CHRONICLE_SORTS)[number];
