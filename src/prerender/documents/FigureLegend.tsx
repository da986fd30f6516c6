import { useTranslate } from "../../language/useTranslate";
import type { LegendGroup } from "../../scene/legendOfFrame";
import { LegendItems } from "../../app/LegendItems";

/** The symbols of a figure's map with their names, by track. */
export function FigureLegend({ groups }: { readonly groups: readonly LegendGroup[] }) {
  const t = useTranslate();
  const used = groups.filter(({ entries }) => entries.length > 0);
  if (used.length === 0) return null;
  return (
    <ul className="figure-legend" aria-label={t("app.legend")}>
      {used.map(({ track, entries }) => (
        <li key={track}>
          <b>{t(`states.track.${track}`)}</b>
          <ul>
            <LegendItems entries={entries} />
          </ul>
        </li>
      ))}
    </ul>
  );
}
