import { useTranslate } from "../language/useTranslate";
import type { Claim } from "../record/evidence";
import type { TruceRecord } from "../record/types";

export interface VoiceNamesProps {
  readonly claim: Claim;
  readonly parties: TruceRecord["parties"];
}

/** Who speaks: the party, or more exactly where the claim says so, and through whom it is quoted. */
export function VoiceNames({ claim, parties }: VoiceNamesProps) {
  const t = useTranslate();
  const nameOf = (id: string): string => parties.get(id)?.short[t.language] ?? id;
  const via = claim.via.filter((id) => id !== claim.by).map(nameOf);
  return (
    <>
      <bdi>{claim.label?.[t.language] ?? nameOf(claim.by)}</bdi>
      {via.length > 0 && (
        <span className="voice-via">
          {" "}
          ({t("evidence.claim-via", { names: via.join(t.language === "ar" ? "، " : ", ") })})
        </span>
      )}
    </>
  );
}
