import type { AppState } from "./appState";
import type { AppStore } from "./appStore";
import { choicesOf, stateOfChoices } from "./choicesOf";
import { printAddress, readAddress, type AddressNotice } from "./readAddress";

/** The address bar and its history, or a test's. */
export interface AddressBar {
  /** The query string, with its question mark. */
  search(): string;
  /** Writes the query string over the present entry of the history. */
  replace(search: string): void;
  /** Adds an entry. */
  push(search: string): void;
  /** Tells when the reader went to another entry, or leaves. Gives the function that ends the telling. */
  listen(listener: { readonly onPop: () => void; readonly onLeave: () => void }): () => void;
}

export interface ConnectAddressOptions {
  /** Within another page: a step of ours must not become a step of that page's Back button. */
  readonly embedded: boolean;
  /** What could not be read in an entry that the reader went to; the entry at the start is the caller's to read. */
  readonly onNotices: (notices: readonly AddressNotice[]) => void;
}

/** How long the store rests before it is written, in milliseconds: browsers refuse after about a hundred writings in half a minute, and each costs a step of the slider some of its time. */
const REST = 400;

/**
 * Keeps the address and the store alike: the store is written down once it has rested for 400 ms, and at the latest when the reader leaves;
 * a visit to a place or a screen adds an entry to the history at once; going to another entry brings back all that it says, but for language
 * and theme, which are the reader's and stay. Gives the function that ends it.
 */
export function connectAddress(store: AppStore, bar: AddressBar, options: ConnectAddressOptions): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let isPending = false;

  function write(state: AppState): void {
    isPending = false;
    const search = bar.search();
    const next = printAddress(choicesOf(state), search);
    if (next !== search) bar.replace(next);
  }
  function flush(state: AppState): void {
    if (isPending) write(state);
  }
  function schedule(): void {
    isPending = true;
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = null;
      flush(store.getState());
    }, REST);
  }
  function restore(): void {
    isPending = false;
    const { choices, notices } = readAddress(bar.search());
    const { language: _language, theme: _theme, ...asked } = stateOfChoices(choices);
    store.setState({ ...asked, playing: false });
    if (notices.length > 0) options.onNotices(notices);
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.visits === before.visits || options.embedded) return schedule();
    flush(before);
    bar.push(printAddress(choicesOf(state), bar.search()));
  });
  const unlisten = bar.listen({ onPop: restore, onLeave: () => flush(store.getState()) });
  return () => {
    unsubscribe();
    unlisten();
    if (waiting !== null) clearTimeout(waiting);
  };
}
