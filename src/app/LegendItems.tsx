import { useTranslate } from "../language/useTranslate";
import type { ShownEntry } from "../scene/legendOfFrame";
import { Swatch } from "../symbology/Swatch";

/** The symbols of a track with their names, as items of a list. */
export function LegendItems({ entries }: { readonly entries: readonly ShownEntry[] }) {
  const t = useTranslate();
  return entries.map(({ id, appearance, announced, seen }) => (
    <li key={id} data-seen={seen}>
      <Swatch appearance={appearance} width={28} height={16} announced={announced ?? false} />
      {t(`app.legend-${id}`)}
    </li>
  ));
}
