import { useMemo } from "react";
import { placesByName } from "../../language/placesByName";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME } from "../../record/day";
import { ACCOUNTS, TRACKS } from "../../record/types";
import { BuilderGroup } from "./BuilderGroup";
import type { BuilderFieldProps } from "./BuilderFieldProps";
import { CheckField } from "./CheckField";
import { ChoiceField } from "./ChoiceField";
import { DateField } from "./DateField";

/** What an embed shows: day, days, place, area, layers, account. */
export function ShownFields({ record, choices, onChange }: BuilderFieldProps) {
  const t = useTranslate();
  const { day, days, place, area, layers, according, story } = choices;
  const places = useMemo(() => [...record.places.values()].toSorted(placesByName(t.language)), [record, t.language]);
  const areas = places.filter(({ kind }) => kind === "area" || kind === "valley");
  const option = ({ id, name }: (typeof places)[number]) => (
    <option key={id} value={id}>
      {name[t.language]}
    </option>
  );
  return (
    <BuilderGroup title={t("builder.shown")} isOpen>
      {story !== null && <p className="builder-hint">{t("builder.story-leads")}</p>}
      {story === null && (
        <>
          <DateField
            label={t("builder.day")}
            day={day}
            onDay={(chosen) => onChange({ day: chosen, ...(days ? { days: withDay(days, chosen) } : {}) })}
          />
          <CheckField
            label={t("builder.range")}
            checked={days !== null}
            onChecked={(isRange) => onChange({ days: isRange ? yearAround(day) : null })}
          />
          {days && (
            <div className="builder-pair">
              <DateField
                label={t("builder.from")}
                day={days.earliest}
                within={{ earliest: DAY_FRAME.earliest, latest: days.latest - 1 }}
                onDay={(earliest) => onChange({ days: { ...days, earliest }, day: Math.max(day, earliest) })}
              />
              <DateField
                label={t("builder.to")}
                day={days.latest}
                within={{ earliest: days.earliest + 1, latest: DAY_FRAME.latest }}
                onDay={(latest) => onChange({ days: { ...days, latest }, day: Math.min(day, latest) })}
              />
            </div>
          )}
          <ChoiceField
            label={t("builder.place")}
            value={place ?? ""}
            onValue={(id) => onChange({ place: id === "" ? null : id })}
          >
            <option value="">{t("builder.no-place")}</option>
            {places.map(option)}
          </ChoiceField>
          <ChoiceField
            label={t("builder.area")}
            value={area ?? ""}
            onValue={(id) => onChange({ area: id === "" ? null : id })}
          >
            <option value="">{t("builder.no-area")}</option>
            {areas.map(option)}
          </ChoiceField>
          <p className="builder-hint">{t("builder.area-hint")}</p>
          <fieldset className="builder-layers">
            <legend>{t("builder.layers")}</legend>
            {TRACKS.map((track) => (
              <CheckField
                key={track}
                label={t(`states.track.${track}`)}
                checked={layers.has(track)}
                onChecked={(isShown) =>
                  onChange({ layers: new Set(TRACKS.filter((one) => (one === track ? isShown : layers.has(one)))) })
                }
              />
            ))}
          </fieldset>
          <ChoiceField
            label={t("according.label")}
            value={according ?? "ours"}
            onValue={(value) => onChange({ according: ACCOUNTS.find((one) => one === value) ?? null })}
          >
            {["ours", ...ACCOUNTS].map((one) => (
              <option key={one} value={one}>
                {t(`according.account-${one}`)}
              </option>
            ))}
          </ChoiceField>
        </>
      )}
    </BuilderGroup>
  );
}

const HALF_A_YEAR = 182;

function yearAround(day: number): { earliest: number; latest: number } {
  return {
    earliest: Math.max(DAY_FRAME.earliest, day - HALF_A_YEAR),
    latest: Math.min(DAY_FRAME.latest, day + HALF_A_YEAR),
  };
}

function withDay({ earliest, latest }: { earliest: number; latest: number }, day: number) {
  return { earliest: Math.min(earliest, day), latest: Math.max(latest, day) };
}
