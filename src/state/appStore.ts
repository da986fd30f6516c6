import { createStore, type StoreApi } from "zustand/vanilla";
import { FIRST_STATE, type AppState } from "./appState";

/** Holds what the reader has chosen. */
export type AppStore = StoreApi<AppState>;

/** A store that begins with what `start` says and the first sight for all else. */
export function createAppStore(start: Partial<AppState> = {}): AppStore {
  return createStore<AppState>(() => ({ ...FIRST_STATE, ...start }));
}
