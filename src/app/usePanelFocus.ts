import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { PlaceId } from "../record/types";

/** What of the page an Escape is not meant for us in: they close what they opened themselves. */
const OWN_ESCAPE = "dialog, [data-own-escape]";

export interface PanelFocus {
  /** To be called before a place is chosen in the panel: the focus goes to the sheet's heading, and comes back when it closes. */
  readonly follow: () => void;
  /** To be called when the sheet of a place stands there. */
  readonly arrive: () => void;
}

/**
 * The focus of readers without a pointer. A place that they chose in the panel takes the focus to its heading; a place chosen on the
 * map leaves it there. When the sheet closes, the focus that was in it goes back to what opened it, else to the panel. Escape closes.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  selection: PlaceId | null,
  onClose: () => void,
): PanelFocus {
  const opener = useRef<Element | null>(null);
  const isFollowing = useRef(false);
  const before = useRef(selection);

  useLayoutEffect(() => {
    const wasOpen = before.current !== null;
    before.current = selection;
    if (selection === null) {
      if (wasOpen && hasLostFocus()) returnTo(opener.current, panel.current);
      opener.current = null;
      isFollowing.current = false;
    }
  }, [selection, panel]);

  useEffect(() => {
    if (selection === null) return undefined;
    const closeOnEscape = (event: KeyboardEvent): void => {
      const isElsewhere = event.target instanceof Element && event.target.closest(OWN_ESCAPE) !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !isElsewhere) onClose();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [selection, onClose]);

  const follow = useCallback(() => {
    isFollowing.current = true;
    if (before.current === null) opener.current = document.activeElement;
  }, []);
  const arrive = useCallback(() => {
    if (isFollowing.current) panel.current?.querySelector<HTMLElement>("article h2")?.focus();
    isFollowing.current = false;
  }, [panel]);
  return { follow, arrive };
}

function hasLostFocus(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !activeElement.isConnected;
}

function returnTo(opener: Element | null, panel: HTMLElement | null): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  if (hasLostFocus()) panel?.focus({ preventScroll: true });
}
