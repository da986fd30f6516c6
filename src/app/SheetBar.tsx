import { useTranslate } from "../language/useTranslate";
import { nextStop, type SheetStop } from "./sheetStops";
import type { SheetDragHandlers } from "./useSheetDrag";

export interface SheetBarProps {
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  readonly drag: SheetDragHandlers;
}

/** The top of the sheet on a phone: to be dragged, and two buttons that do the same. */
export function SheetBar({ stop, onStop, drag }: SheetBarProps) {
  const t = useTranslate();
  return (
    <div className="sheet-bar" {...drag}>
      <span className="sheet-grip" />
      <StopButton label={t("app.sheet-taller")} path="M4 11.5l5-5 5 5" to={nextStop(stop, 1)} {...{ stop, onStop }} />
      <StopButton label={t("app.sheet-shorter")} path="M4 6.5l5 5 5-5" to={nextStop(stop, -1)} {...{ stop, onStop }} />
    </div>
  );
}

function StopButton(props: {
  readonly label: string;
  readonly path: string;
  readonly stop: SheetStop;
  readonly to: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
}) {
  const { label, path, stop, to, onStop } = props;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-disabled={stop === to}
      onClick={() => onStop(to)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
