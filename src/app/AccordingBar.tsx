import { memo, useId, useMemo, type ReactNode } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Difference } from "../record/differencesOn";
import { ACCOUNTS, type Account, type PlaceId, type TruceRecord } from "../record/types";
import { siteRoot } from "../state/siteRoot";
import "./accordingBar.css";
import { useToldDay } from "./day/toldDay";
import { DIFFERENCES } from "./differencesLater";
import { Failure } from "./Failure";
import { useLater } from "./useLater";

export interface AccordingBarProps {
  readonly record: TruceRecord;
  /** Whose account is shown; null: our reading. */
  readonly account: Account | null;
  readonly onAccount: (account: Account | null) => void;
  /** Where the readings differ on the day. */
  readonly differences: readonly Difference[];
  /** Whether the list of differences is open. */
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPlace: (place: PlaceId) => void;
  /** What stands at the end of the bar. */
  readonly children?: ReactNode;
}

/** Whose account is shown, and on how many places the accounts differ on the day, with the list of them on demand. */
export const AccordingBar = memo(function AccordingBar(props: AccordingBarProps) {
  const { account, onAccount, differences, isOpen, onOpen } = props;
  const t = useTranslate();
  const id = useId();
  const count = useMemo(() => new Set(differences.map(({ place }) => place)).size, [differences]);
  function choose(value: string): void {
    onAccount(ACCOUNTS.find((one) => one === value) ?? null);
  }
  return (
    <section className="according" aria-label={t("according.label")} data-account={account ?? "ours"}>
      <div className="according-bar">
        <label>
          <span>{t("according.label")}</span>
          <select value={account ?? "ours"} onChange={({ target }) => choose(target.value)}>
            {["ours", ...ACCOUNTS].map((one) => (
              <option key={one} value={one}>
                {t(`according.account-${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-controls={`${id}differences`}
          disabled={count === 0 && !isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {t("according.differ", { count })}
        </button>
        {props.children}
      </div>
      <div id={`${id}differences`} hidden={!isOpen}>
        {isOpen && <Differences {...props} />}
      </div>
    </section>
  );
});

function Differences({ record, differences, onPlace }: AccordingBarProps) {
  const t = useTranslate();
  const day = useToldDay((told) => told.day);
  const part = useLater(DIFFERENCES);
  if (part.kind === "loading") return <p className="panel-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("app.part-failed")} onRetry={() => void DIFFERENCES.want()} />;
  const { DifferenceList } = part.module;
  return <DifferenceList {...{ record, day, differences, onPlace }} root={siteRoot().href} />;
}
