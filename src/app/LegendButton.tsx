import { memo } from "react";
import { useTranslate } from "../language/useTranslate";
import { Swatch } from "../symbology/Swatch";
import type { LegendGroup } from "../scene/legendOfFrame";

export interface LegendButtonProps {
  readonly groups: readonly LegendGroup[];
  readonly onOpen: () => void;
}

/** The legend where there is no room for a line of it: two symbols of the frame, and the way to all. */
export const LegendButton = memo(function LegendButton({ groups, onOpen }: LegendButtonProps) {
  const t = useTranslate();
  const first = groups.flatMap(({ entries }) => entries.slice(0, 1)).slice(0, 2);
  return (
    <button type="button" className="legend-button" data-over-map aria-haspopup="dialog" onClick={onOpen}>
      {first.map(({ id, appearance, announced }) => (
        <Swatch key={id} appearance={appearance} width={24} height={14} announced={announced ?? false} />
      ))}
      {t("app.legend")}
    </button>
  );
});
