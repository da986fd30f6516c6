import { formatEventDate } from "../language/formatEventDate";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Evidence } from "../record/evidence";
import type { TruceRecord } from "../record/types";
import type { Statement, Voice } from "./disputesOn";
import { SourceLinks } from "./SourceLinks";

export interface DisputeVoiceProps {
  readonly voice: Voice;
  readonly evidence: Evidence;
  readonly parties: TruceRecord["parties"];
  /** It is heard here for the first time: neutral words say who it is. */
  readonly isFirst: boolean;
}

/** One voice of a dispute: who it is, and each thing it says with its day and its source. */
export function DisputeVoice({ voice, evidence, parties, isFirst }: DisputeVoiceProps) {
  const t = useTranslate();
  const party = parties.get(voice.by);
  const said = (statements: readonly Statement[]) =>
    statements.map((statement, at) => (
      <Said
        key={`${statement.event.id} ${statement.claim.says.en}`}
        {...{ statement, evidence, parties }}
        isDated={at === 0 || statements[at - 1]?.event !== statement.event}
      />
    ));
  return (
    <div className="dispute-voice">
      <h4>
        <bdi>{party?.name[t.language] ?? voice.by}</bdi>
      </h4>
      {party && isFirst && <p className="dispute-who">{party.descriptor[t.language]}</p>}
      {said(voice.says)}
      {voice.alsoSays.length > 0 && <p className="dispute-who">{t("evidence.claim-also")}</p>}
      {said(voice.alsoSays)}
    </div>
  );
}

interface SaidProps extends Pick<DisputeVoiceProps, "evidence" | "parties"> {
  readonly statement: Statement;
  readonly isDated: boolean;
}

function Said({ statement: { event, claim }, evidence, parties, isDated }: SaidProps) {
  const t = useTranslate();
  const via = claim.via
    .filter((id) => id !== claim.by)
    .map((id) => parties.get(id)?.short[t.language] ?? id)
    .join(t.language === "ar" ? "، " : ", ");
  return (
    <p>
      {isDated && (
        <strong>
          {formatEventDate(event.date, t)}
          {claim.label ? "." : ":"}{" "}
        </strong>
      )}
      {claim.label && <bdi>{claim.label[t.language]}: </bdi>}
      <TextIn text={claim.says} />
      {via !== "" && claim.label === null && ` (${t("evidence.claim-via", { names: via })})`}{" "}
      <SourceLinks ids={[claim.source]} sources={evidence.sources} />
    </p>
  );
}
