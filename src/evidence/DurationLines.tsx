import { formatDay } from "../language/formatDay";
import { formatDays } from "../language/formatDays";
import { formatEdtf } from "../language/formatEdtf";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { durationsOf, type TruceDuration } from "../record/durationsOf";
import type { Span } from "../record/types";

export interface DurationLinesProps {
  /** Of one place, by our reading or an account's. */
  readonly spans: readonly Span[];
  readonly day: Day;
}

/** How long the place was besieged up to the day, and its truces with how long each held; nothing where there is nothing to count. */
export function DurationLines({ spans, day }: DurationLinesProps) {
  const t = useTranslate();
  const { besieged, longestSiege, truces } = durationsOf({ spans }, day);
  if (besieged.most === 0 && truces.length === 0) return null;
  const hasBreak = longestSiege.most < besieged.most || longestSiege.least < besieged.least;
  return (
    <section>
      <h3>{t("duration.heading", { date: formatDay(day, t.language) })}</h3>
      <dl className="durations">
        {besieged.most > 0 && (
          <div>
            <dt>{t("duration.besieged")}</dt>
            <dd>{formatDays(besieged, t)}</dd>
          </div>
        )}
        {hasBreak && (
          <div>
            <dt>{t("duration.longest")}</dt>
            <dd>{formatDays(longestSiege, t)}</dd>
          </div>
        )}
        {truces.length > 0 && (
          <div>
            <dt>{t("duration.truces", { count: truces.length })}</dt>
            <dd>
              <ol>
                {truces.map((truce) => (
                  <TruceLine key={`${truce.from.edtf} ${truce.from.earliest} ${truce.scope}`} truce={truce} />
                ))}
              </ol>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function TruceLine({ truce: { from, scope, days, isOver, wasDisputed } }: { readonly truce: TruceDuration }) {
  const t = useTranslate();
  const words = t("duration.truce", {
    kind: t(`duration.scope.${scope ?? "local"}`),
    from: formatEdtf(from, t),
    days: formatDays(days, t),
  });
  return (
    <li>
      {words}
      {!isOver && <span className="quiet"> {t("duration.so-far")}</span>}
      {wasDisputed && <span className="quiet"> {t("duration.disputed")}</span>}
    </li>
  );
}
