import { useId } from "react";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import { shortName } from "../../space/labelFeatures";
import { BuilderGroup } from "./BuilderGroup";
import type { BuilderFieldProps } from "./BuilderFieldProps";
import type { ChosenPicture } from "./pictureOfChoices";

/** A description in an author's own words. */
export interface WrittenDescription {
  readonly text: string;
  /** What the record said of the picture that it was written for. */
  readonly automatic: string;
}

/** Whether a description was written for another picture than that which the record describes so. */
export function isOutdated(written: WrittenDescription | null, automatic: string): boolean {
  return written !== null && written.automatic !== automatic && written.text !== automatic;
}

export interface WordFieldsProps extends BuilderFieldProps {
  /** What is to be seen on the picture, as the record has it. */
  readonly automatic: string;
  /** What the author wrote in its place; null: nothing. */
  readonly written: WrittenDescription | null;
  /** The picture that is described. */
  readonly picture: ChosenPicture;
  readonly onWritten: (written: WrittenDescription | null) => void;
  /** The words of the embed's language. */
  readonly words: Translate;
}

/** As many characters as an embed reads. */
const LONGEST = { line: 200, description: 1000 } as const;

/** An author's own words: title line, credit line, description. */
export function WordFields(props: WordFieldsProps) {
  const { record, choices, onChange, automatic, written, picture, onWritten, words } = props;
  const t = useTranslate();
  const id = useId();
  const { language } = choices;
  const area = choices.area === null ? undefined : record.places.get(choices.area)?.name[language];
  const title = area === undefined ? words("embed.title") : words("embed.title-area", { area: shortName(area) });
  const isOld = isOutdated(written, automatic);
  const field = { lang: language, dir: directionOf(language), autoComplete: "off", spellCheck: true } as const;
  return (
    <BuilderGroup title={t("builder.words")}>
      {(["title", "credit"] as const).map((name) => (
        <p key={name} className="builder-field">
          <label htmlFor={`${id}${name}`}>{t(`builder.${name}-line`)}</label>
          <input
            id={`${id}${name}`}
            type="text"
            {...field}
            maxLength={LONGEST.line}
            value={choices[name]}
            placeholder={name === "title" ? title : ""}
            onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
          />
        </p>
      ))}
      <p className="builder-field">
        <label htmlFor={`${id}description`}>{t("builder.description")}</label>
        <textarea
          id={`${id}description`}
          {...field}
          rows={5}
          maxLength={LONGEST.description}
          aria-describedby={`${id}hint`}
          value={written?.text ?? automatic}
          onChange={({ currentTarget }) => onWritten({ text: currentTarget.value, automatic })}
        />
      </p>
      <p className="builder-hint" id={`${id}hint`}>
        {t("builder.description-hint")}
        {!picture.isExact && ` ${t("builder.description-other", { date: formatDay(picture.day, t.language) })}`}
      </p>
      <output className="builder-outdated">
        {isOld && (
          <span className="builder-warning">
            {t("builder.description-outdated")}{" "}
            <q lang={language} dir={directionOf(language)}>
              {automatic}
            </q>
          </span>
        )}
      </output>
      {isOld && written && (
        <button type="button" className="text-button" onClick={() => onWritten({ ...written, automatic })}>
          {t("builder.description-keep")}
        </button>
      )}
      {written !== null && written.text !== automatic && (
        <button type="button" className="text-button" onClick={() => onWritten(null)}>
          {t("builder.description-anew")}
        </button>
      )}
    </BuilderGroup>
  );
}
