import { useEffect, useRef, type RefObject } from "react";

/**
 * While something is open that a button opened, Escape closes it wherever within `within` (a selector of what is around the button) the
 * focus is: also beside what was opened. Nothing else is closed by it.
 */
export function useOwnEscape(
  opener: RefObject<HTMLElement | null>,
  within: string,
  isOpen: boolean,
  onClose: () => void,
): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const around = isOpen ? opener.current?.closest<HTMLElement>(within) : null;
    if (!around) return undefined;
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    }
    around.addEventListener("keydown", closeOnEscape);
    return () => around.removeEventListener("keydown", closeOnEscape);
  }, [opener, within, isOpen]);
}
