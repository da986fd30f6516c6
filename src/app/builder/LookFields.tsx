import { useId } from "react";
import { isKept } from "virtual:record";
import { LANGUAGES } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import { BuilderGroup } from "./BuilderGroup";
import type { BuilderFieldProps } from "./BuilderFieldProps";
import { CheckField } from "./CheckField";
import { ChoiceField } from "./ChoiceField";
import { isFaint } from "../../symbology/isFaint";

/** Where the choice of a colour begins: a red that stands out from the light page and from the dark one. */
const FIRST_ACCENT = "#b4532f";
const SCHEMES = ["light", "dark"] as const;

/** How an embed looks: language, theme, colour, slider; and whether its data stay as they are. */
export function LookFields({ record, choices, onChange }: BuilderFieldProps) {
  const t = useTranslate();
  const id = useId();
  const { language, theme, accent, hasControls, isPinned } = choices;
  // No colour is near to both pages.
  const faintIn = accent === null ? undefined : SCHEMES.find((one) => (theme ?? one) === one && isFaint(accent, one));
  return (
    <BuilderGroup title={t("builder.look")}>
      <ChoiceField
        label={t("builder.language")}
        value={language}
        onValue={(value) => onChange({ language: LANGUAGES.find((one) => one === value) ?? language })}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {t(one === "ar" ? "app.language-arabic" : "app.language-english")}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t("builder.theme")}
        value={theme ?? "own"}
        onValue={(value) => onChange({ theme: SCHEMES.find((one) => one === value) ?? null })}
      >
        {["own", ...SCHEMES].map((one) => (
          <option key={one} value={one}>
            {t(`builder.theme-${one}`)}
          </option>
        ))}
      </ChoiceField>
      <CheckField
        label={t("builder.accent")}
        checked={accent !== null}
        onChecked={(isOwn) => onChange({ accent: isOwn ? FIRST_ACCENT : null })}
      />
      {accent !== null && (
        <>
          <p className="builder-field builder-colour">
            <label htmlFor={id}>{t("builder.colour")}</label>
            <input
              id={id}
              type="color"
              value={accent}
              onChange={({ currentTarget }) => onChange({ accent: currentTarget.value })}
            />
            <output htmlFor={id}>
              <bdi dir="ltr">{accent}</bdi>
            </output>
          </p>
          {hasControls && faintIn !== undefined && <p className="builder-warning">{t(`builder.faint-${faintIn}`)}</p>}
        </>
      )}
      <CheckField
        label={t("builder.controls")}
        checked={hasControls}
        onChecked={(isShown) => onChange({ hasControls: isShown })}
      />
      <CheckField
        label={t("builder.pinned", { version: record.version })}
        checked={isPinned}
        onChecked={(isChosen) => onChange({ isPinned: isChosen })}
        isDisabled={!isKept}
        hint={t(isKept ? "builder.pinned-hint" : "builder.not-kept")}
      />
    </BuilderGroup>
  );
}
