import { formatEdtf } from "../language/formatEdtf";
import { formatEventDate } from "../language/formatEventDate";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Evidence } from "../record/evidence";
import type { TruceRecord } from "../record/types";
import "./disputeBox.css";
import type { Dispute, Statement, Voice } from "./disputesOn";
import { SourceLinks } from "./SourceLinks";

export interface DisputeBoxProps {
  readonly dispute: Dispute;
  readonly evidence: Evidence;
  readonly parties: TruceRecord["parties"];
}

/** Accounts that conflict, side by side: who affirms, who denies, and below who qualifies; the same type for all, and no verdict. */
export function DisputeBox({ dispute, evidence, parties }: DisputeBoxProps) {
  const t = useTranslate();
  const isTruce = dispute.disputedFrom !== null;
  return (
    <section className="dispute">
      <h3>{t(isTruce ? "evidence.dispute-question" : "evidence.dispute-question-other")}</h3>
      <div className="dispute-columns">
        {(["affirms", "denies"] as const).map((stance) => (
          <fieldset key={stance} aria-label={t(`evidence.dispute-${stance}`)}>
            <p className="dispute-stance">{t(`evidence.dispute-${stance}`)}</p>
            {dispute[stance].map((voice) => (
              <VoiceOf key={voice.by} {...{ voice, evidence, parties }} />
            ))}
          </fieldset>
        ))}
      </div>
      {dispute.qualifies.length > 0 && (
        <fieldset className="dispute-qualifies" aria-label={t("evidence.dispute-qualifies")}>
          <p className="dispute-stance">{t("evidence.dispute-qualifies")}</p>
          {dispute.qualifies.map((voice) => (
            <VoiceOf key={voice.by} {...{ voice, evidence, parties }} />
          ))}
        </fieldset>
      )}
      {dispute.disputedFrom && (
        <p className="dispute-foot">{t("evidence.dispute-foot", { date: formatEdtf(dispute.disputedFrom, t) })}</p>
      )}
    </section>
  );
}

function VoiceOf({ voice, evidence, parties }: Omit<DisputeBoxProps, "dispute"> & { readonly voice: Voice }) {
  const { language } = useTranslate();
  return (
    <div className="dispute-voice">
      <h4>
        <bdi>{parties.get(voice.by)?.name[language] ?? voice.by}</bdi>
      </h4>
      {[...voice.says, ...voice.alsoSays].map((statement) => (
        <Said key={`${statement.event.id} ${statement.claim.says.en}`} {...{ statement, evidence }} />
      ))}
    </div>
  );
}

function Said({
  statement: { event, claim },
  evidence,
}: {
  readonly statement: Statement;
  readonly evidence: Evidence;
}) {
  const t = useTranslate();
  return (
    <p>
      <strong>{formatEventDate(event.date, t)}:</strong> {claim.label && <bdi>{claim.label[t.language]}: </bdi>}
      <TextIn text={claim.says} />{" "}
      {claim.source === null ? (
        <span className="quiet">({t("evidence.claim-no-source")})</span>
      ) : (
        <SourceLinks ids={[claim.source]} sources={evidence.sources} />
      )}
    </p>
  );
}
