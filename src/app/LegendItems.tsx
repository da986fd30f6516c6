import { useTranslate } from "../language/useTranslate";
import type { LegendEntry } from "../symbology/legendEntries";
import { Swatch } from "../symbology/Swatch";

/** The symbols of a track with their names, as items of a list. */
export function LegendItems({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const t = useTranslate();
  return entries.map(({ id, appearance, announced }) => (
    <li key={id}>
      <Swatch appearance={appearance} width={28} height={16} announced={announced ?? false} />
      {t(`app.legend-${id}`)}
    </li>
  ));
}
