import { memo } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Track } from "../record/types";
import { ALL_SYMBOLS } from "./allSymbolsLater";
import { LaterDialog } from "./LaterDialog";

export interface LegendSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly layers: ReadonlySet<Track>;
  readonly onLayer: (track: Track, shown: boolean) => void;
}

/** The dialog with every symbol of the map. */
export const LegendSheet = memo(function LegendSheet({ open, onClose, layers, onLayer }: LegendSheetProps) {
  const t = useTranslate();
  return (
    <LaterDialog {...{ open, onClose }} className="legend-sheet" label={t("app.symbols")} part={ALL_SYMBOLS}>
      {({ AllSymbols }) => <AllSymbols {...{ onClose, layers, onLayer }} />}
    </LaterDialog>
  );
});
