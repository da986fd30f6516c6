import { useState } from "react";
import type { PlaceId } from "../record/types";
import type { SheetStop } from "./sheetStops";
import { useMediaQuery } from "../state/useMediaQuery";

/** How the panel stands, on screens where that is the reader's to choose. */
export interface PanelState {
  /** Whether it can be hidden on a screen of this width. */
  readonly isOptional: boolean;
  readonly isShown: boolean;
  readonly onShown: (shown: boolean) => void;
  /** How high it stands on a phone. */
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
}

/**
 * On a phone the panel is a sheet that peeks, and rises when a place is opened. On a middling screen it is shown where there is room or
 * a place is open, until the reader says otherwise; opening a place shows it again. On a wide one it always stands there.
 */
export function usePanelState(place: PlaceId | null): PanelState {
  const isOptional = useMediaQuery("(min-width: 721px) and (max-width: 1024px)");
  const hasRoom = useMediaQuery("(min-width: 900px), (max-height: 480px)");
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [stop, setStop] = useState<SheetStop>(place === null ? "peek" : "half");
  const [before, setBefore] = useState(place);
  if (place !== before) {
    setBefore(place);
    if (place !== null) {
      if (wanted === false) setWanted(true);
      if (stop === "peek") setStop("half");
    }
  }
  return {
    isOptional,
    isShown: !isOptional || (wanted ?? (place !== null || hasRoom)),
    onShown: setWanted,
    stop,
    onStop: setStop,
  };
}
