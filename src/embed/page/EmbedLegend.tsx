import { memo } from "react";
import { useTranslate } from "../../language/useTranslate";
import { sameLegend, type LegendGroup } from "../../scene/legendOfFrame";
import { Swatch } from "../../symbology/Swatch";

export interface EmbedLegendProps {
  readonly groups: readonly LegendGroup[];
}

/** The symbols that are in the frame on the day, with their names. */
export const EmbedLegend = memo(
  function EmbedLegend({ groups }: EmbedLegendProps) {
    const t = useTranslate();
    return (
      <ul className="embed-legend" aria-label={t("embed.legend")}>
        {groups.flatMap(({ entries }) =>
          entries.map(({ id, name, appearance, announced }) => (
            <li key={id}>
              <Swatch appearance={appearance} width={26} height={15} announced={announced ?? false} />
              {t(name)}
            </li>
          )),
        )}
      </ul>
    );
  },
  (before, after) => sameLegend(before.groups, after.groups),
);
