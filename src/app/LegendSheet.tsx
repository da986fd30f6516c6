import { memo, useEffect, useRef, useSyncExternalStore } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Track } from "../record/types";
import { ALL_SYMBOLS } from "./allSymbolsLater";
import { Failure } from "./Failure";

export interface LegendSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly layers: ReadonlySet<Track>;
  readonly onLayer: (track: Track, shown: boolean) => void;
}

/** The dialog with every symbol of the map, fetched when it is first opened. */
export const LegendSheet = memo(function LegendSheet({ open, onClose, layers, onLayer }: LegendSheetProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const { load, want } = ALL_SYMBOLS;
  const part = useSyncExternalStore(load.subscribe, load.getState, load.getState);
  useEffect(() => {
    if (open) void want();
  }, [open, want]);
  const isShown = open && part.kind !== "loading";
  useEffect(() => {
    const element = dialog.current;
    if (isShown && !element?.open) element?.showModal();
    if (!isShown && element?.open) element.close();
  }, [isShown]);
  return (
    <dialog ref={dialog} className="legend-sheet" aria-label={t("app.symbols")} onClose={onClose} closedby="any">
      {open && part.kind === "ready" && <part.module.AllSymbols {...{ onClose, layers, onLayer }} />}
      {open && part.kind === "failed" && <Failure title={t("app.part-failed")} onRetry={() => void want()} />}
    </dialog>
  );
});
