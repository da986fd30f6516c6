import { useEffect, useRef, type RefObject } from "react";
import { westernDigits } from "./westernDigits";

/**
 * Lets a date field take Arabic-Indic and Persian digits: React Aria reads only those of its locale, and ours writes Western ones.
 * `onType` is told of each input, its text (null where something is taken away) and its type; the parts of the field get it
 * only where `onType` says so.
 */
export function useTypedDigits(
  field: RefObject<HTMLElement | null>,
  onType: (text: string | null, inputType: string) => boolean,
): void {
  const latest = useRef(onType);
  useEffect(() => {
    latest.current = onType;
  });
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    function onBeforeInput(event: InputEvent): void {
      const { data, inputType, target } = event;
      const western = data === null ? null : westernDigits(data);
      const isForParts = western !== data || latest.current(data, inputType);
      if (isForParts && (western === data || !target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isForParts || !target) return;
      target.dispatchEvent(
        new InputEvent("beforeinput", { data: western, inputType, bubbles: true, cancelable: true }),
      );
    }
    element.addEventListener("beforeinput", onBeforeInput, { capture: true });
    return () => element.removeEventListener("beforeinput", onBeforeInput, { capture: true });
  }, [field]);
}
