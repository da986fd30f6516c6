import { statusWord } from "../language/describeSpan";
import { useTranslate } from "../language/useTranslate";
import type { Saying } from "../record/differencesOn";
import type { PlaceKind } from "../record/types";

export interface SayingsProps {
  readonly said: readonly Saying[];
  /** Of the place that it is said of: Arabic words agree with it. */
  readonly kind: PlaceKind;
}

/** Who says what, in words, a line each. */
export function Sayings({ said, kind }: SayingsProps) {
  const t = useTranslate();
  return (
    <dl className="sayings">
      {said.map(({ account, held }) => {
        const status = statusWord(held.span, kind, t);
        return (
          <div key={`${account ?? "ours"} ${held.span.track} ${held.span.key}`}>
            <dt>{t(`according.account-${account ?? "ours"}`)}</dt>
            <dd>{held.certainty === "possible" ? t("states.status-possible", { status }) : status}</dd>
          </div>
        );
      })}
    </dl>
  );
}
