import type { AppState } from "../../state/appState";
import { printLastingAddress } from "../../state/printLastingAddress";

/** The explorer's address that shows what an embed shows. */
export function explorerLink(root: string, state: AppState): string {
  const { selection, language, view } = state;
  return `${root}${printLastingAddress({ ...state, screen: "map", place: selection, lang: language, map: view, compare: null, swipe: null })}`;
}
