import type { Translate } from "../language/createTranslate";

/** What MapLibre says itself, in the reader's language: how to move a map that stands within another page. */
export function gestureHints(t: Translate): Record<string, string> {
  return {
    "CooperativeGesturesHandler.WindowsHelpText": t("space.gesture.ctrl"),
    "CooperativeGesturesHandler.MacHelpText": t("space.gesture.command"),
    "CooperativeGesturesHandler.MobileHelpText": t("space.gesture.fingers"),
  };
}
