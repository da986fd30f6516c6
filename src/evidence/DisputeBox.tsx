import { formatEdtf } from "../language/formatEdtf";
import { useTranslate } from "../language/useTranslate";
import type { Evidence } from "../record/evidence";
import type { TruceRecord } from "../record/types";
import "./disputeBox.css";
import { countMore, disputeColumn } from "./disputeColumns";
import { DisputeVoice } from "./DisputeVoice";
import type { Dispute, Voice } from "./disputesOn";

export interface DisputeBoxProps {
  readonly dispute: Dispute;
  readonly evidence: Evidence;
  readonly parties: TruceRecord["parties"];
  /** What the map draws of the place on the day, in words. */
  readonly drawn: string;
}

const SIDES = ["affirms", "denies"] as const;

/** Accounts that conflict, side by side: who affirms, who denies, and below who qualifies; the same type for all, and no verdict. */
export function DisputeBox({ dispute, evidence, parties, drawn }: DisputeBoxProps) {
  const t = useTranslate();
  const { event, disputedFrom, qualifies } = dispute;
  const more = countMore(dispute);
  const voices = (all: readonly Voice[], isFirst: boolean) =>
    all.map((voice) => <DisputeVoice key={voice.by} {...{ voice, evidence, parties, isFirst }} />);
  return (
    <section className="dispute">
      <h3>
        {disputedFrom === null && event !== null
          ? t("evidence.dispute-question-other", { kind: t(`evidence.event-kind.${event.kind}`) })
          : t("evidence.dispute-question")}
      </h3>
      <div className="dispute-columns">
        {SIDES.map((side) => (
          <fieldset key={side} aria-label={t(`evidence.dispute-${side}`)}>
            <p className="dispute-stance">{t(`evidence.dispute-${side}`)}</p>
            {voices(disputeColumn(dispute[side]).first, true)}
          </fieldset>
        ))}
      </div>
      {qualifies.length > 0 && (
        <fieldset className="dispute-qualifies" aria-label={t("evidence.dispute-qualifies")}>
          <p className="dispute-stance">{t("evidence.dispute-qualifies")}</p>
          {voices(disputeColumn(qualifies).first, true)}
        </fieldset>
      )}
      {more > 0 && (
        <details className="dispute-more">
          <summary>{t("evidence.dispute-more", { count: more })}</summary>
          <div className="dispute-columns">
            {SIDES.map((side) => (
              <div key={side}>{voices(disputeColumn(dispute[side]).more, false)}</div>
            ))}
          </div>
          {voices(disputeColumn(qualifies).more, false)}
        </details>
      )}
      <p className="dispute-foot">
        {disputedFrom === null
          ? t("evidence.dispute-foot-other", { state: drawn })
          : t("evidence.dispute-foot", { date: formatEdtf(disputedFrom, t) })}
      </p>
    </section>
  );
}
