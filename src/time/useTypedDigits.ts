import { useEffect, useRef, type RefObject } from "react";
import { westernDigits } from "./westernDigits";

/**
 * Lets a date field take Arabic-Indic and Persian digits: React Aria reads only those of its locale, and ours writes Western ones.
 * `onType` is told of each input, with its text, or null where something is taken away.
 */
export function useTypedDigits(field: RefObject<HTMLElement | null>, onType: (text: string | null) => void): void {
  const latest = useRef(onType);
  useEffect(() => {
    latest.current = onType;
  });
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    function onBeforeInput(event: InputEvent): void {
      const { data, inputType, target } = event;
      latest.current(data);
      const western = data === null ? null : westernDigits(data);
      if (western === data || !target) return;
      event.preventDefault();
      event.stopPropagation();
      target.dispatchEvent(
        new InputEvent("beforeinput", { data: western, inputType, bubbles: true, cancelable: true }),
      );
    }
    element.addEventListener("beforeinput", onBeforeInput, { capture: true });
    return () => element.removeEventListener("beforeinput", onBeforeInput, { capture: true });
  }, [field]);
}
