import { createContext, use } from "react";

/** Hears that the drawn map is needed and cannot be fetched, with the way to try again; null: no more. It stays the same. */
export type TellDrawnMapFault = (retry: (() => void) | null) => void;

/** Who says so beside the map. Without anybody the map fails as a whole. */
export const DrawnMapFault = createContext<TellDrawnMapFault | null>(null);

export const useDrawnMapFault = (): TellDrawnMapFault | null => use(DrawnMapFault);
