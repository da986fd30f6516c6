import type { LiveTurn } from "./createLiveTurn";

/** What a turn needs of the page: where the focus is, and what tells when it goes. */
export interface FocusPage extends Pick<EventTarget, "addEventListener" | "removeEventListener"> {
  readonly document: { hasFocus(): boolean };
}

/**
 * The turn of an embed that no other can hear, as in a sandbox without an origin: it shows a live map only while the focus is in it, and there is
 * one focus, so that of any number of such embeds one is live. `onLost` is called where the focus goes, or was not there. A pointer above the
 * page does not count: browsers do not always tell a frame that it has left.
 */
export function createFocusTurn(page: FocusPage, onLost: () => void): LiveTurn {
  let isLive = false;
  function end(): void {
    isLive = false;
    page.removeEventListener("blur", lose);
  }
  function lose(): void {
    end();
    onLost();
  }
  return {
    begin() {
      if (isLive) return;
      isLive = true;
      page.addEventListener("blur", lose);
      if (!page.document.hasFocus()) lose();
    },
    end,
    dispose: end,
  };
}
