import type { EmbedCodeInput } from "../../embed/code/embedCode";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import { Failure } from "../Failure";
import { laterPart } from "../laterPart";
import { useLater } from "../useLater";
import type { BuilderChoices } from "./BuilderChoices";
import type { ChosenPicture } from "./pictureOfChoices";
import { RadioRow } from "./RadioRow";

export interface CodePictureProps {
  readonly record: TruceRecord;
  readonly choices: BuilderChoices;
  readonly input: EmbedCodeInput;
  readonly picture: ChosenPicture;
  /** Whether the picture is all that the code shows, or stands in until the map is there. */
  readonly isAlone: boolean;
  readonly onHostsPicture: (hosts: boolean) => void;
  /** The words of the embed's language. */
  readonly words: Translate;
}

const OWN_PICTURE = laterPart(() => import("./OwnPicture"));
const WHOSE = ["ours", "own"] as const;

/** The picture that stands in a code. Where the site has none of just this view, one can be drawn here, for the author to host. */
export function CodePicture(props: CodePictureProps) {
  const { record, choices, input, picture, isAlone, onHostsPicture, words } = props;
  const t = useTranslate();
  const { isExact, isOwn = false, day } = picture;
  const own = useLater(OWN_PICTURE, isOwn);
  const { address, description } = input.picture;
  return (
    <div className="builder-picture">
      {(isOwn || !isExact) && choices.story === null && (
        <RadioRow
          label={t("builder.whose-picture")}
          options={WHOSE}
          chosen={isOwn ? "own" : "ours"}
          onChosen={(whose) => onHostsPicture(whose === "own")}
          nameOf={(whose) => t(`builder.picture-${whose}`)}
        />
      )}
      {!isOwn && <img src={address} alt={description} width={300} height={158} />}
      {!isExact && (
        <p className="builder-warning">
          {t(isAlone ? "builder.other-picture" : "builder.other-stand-in", { date: formatDay(day, t.language) })}
        </p>
      )}
      {isOwn && own.kind === "failed" && (
        <Failure title={t("app.part-failed")} onRetry={() => void OWN_PICTURE.want()} />
      )}
      {isOwn && own.kind === "ready" && (
        <own.module.OwnPicture {...{ record, choices, words, description }} name={picture.path} />
      )}
      {isOwn && <p className="builder-warning">{t("builder.own-picture", { file: picture.path })}</p>}
    </div>
  );
}
