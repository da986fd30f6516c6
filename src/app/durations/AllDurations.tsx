import { useMemo } from "react";
import { formatDays } from "../../language/formatDays";
import { formatList } from "../../language/formatList";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import { durationsOfAll, type PlaceStretches } from "../../record/durationsOfAll";

export interface AllDurationsProps {
  readonly stretches: readonly PlaceStretches[];
  readonly day: Day;
}

/** More places than this are not named: of the rest the number is told. */
const NAMED = 3;

/** The same for all places together: a day counts once, on however many of them something held. Nothing where nothing had begun. */
export function AllDurations({ stretches, day }: AllDurationsProps) {
  const t = useTranslate();
  const all = useMemo(() => durationsOfAll(stretches, day), [stretches, day]);
  if (all.longest === null && all.agreements === 0) return null;
  const names = (all.longest?.places ?? []).map(({ name }) => name[t.language]);
  const rest = names.length - NAMED;
  const told = rest > 1 ? [...names.slice(0, NAMED), t("duration.all-others", { count: rest })] : names;
  return (
    <dl className="durations-all">
      {all.longest && (
        <>
          <div>
            <dt>{t("duration.all-besieged", { count: all.places })}</dt>
            <dd>{formatDays(all.besieged, t)}</dd>
          </div>
          <div>
            <dt>{t("duration.all-longest", { places: formatList(told, t.language) })}</dt>
            <dd>{formatDays(all.longest.days, t)}</dd>
          </div>
        </>
      )}
      {all.agreements > 0 && (
        <div>
          <dt>{t("duration.all-truces", { count: all.agreements })}</dt>
          <dd>{formatDays(all.underTruce, t)}</dd>
        </div>
      )}
    </dl>
  );
}
