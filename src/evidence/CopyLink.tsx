import { useState } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { EventId, PlaceId } from "../record/types";
import { eventAddress } from "../state/eventAddress";
import { siteRoot } from "../state/siteRoot";
import "./copyLink.css";

export interface CopyLinkProps {
  readonly what: "event" | "claim";
  readonly place: PlaceId;
  readonly day: Day;
  readonly event: EventId;
  readonly claim?: string | null;
}

/** Copies the address of an event or a claim; where the browser forbids that, the address stands there to be copied by hand. */
export function CopyLink({ what, place, day, event, claim = null }: CopyLinkProps) {
  const t = useTranslate();
  const [done, setDone] = useState<"not yet" | "copied" | { readonly byHand: string }>("not yet");
  async function copy(): Promise<void> {
    const { href } = new URL(eventAddress({ event, claim }, place, day, t.language), siteRoot());
    try {
      await navigator.clipboard.writeText(href);
      setDone("copied");
    } catch {
      setDone({ byHand: href });
    }
  }
  const label = t(done === "copied" ? "evidence.link-copied" : `evidence.copy-link-${what}`);
  return (
    <span className="copy-link">
      <button type="button" className="copy-link-button" aria-label={label} title={label} onClick={() => void copy()}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d={
              done === "copied"
                ? "M3 8.5l3.2 3.2L13 4.8"
                : "M6.6 9.4l2.8-2.8M7.4 4.9l1.5-1.5a2.6 2.6 0 0 1 3.7 3.7l-1.5 1.5M8.6 11.1l-1.5 1.5a2.6 2.6 0 0 1-3.7-3.7l1.5-1.5"
            }
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <output className="unseen">{done === "copied" && t("evidence.link-copied")}</output>
      {typeof done === "object" && (
        <input
          readOnly
          dir="ltr"
          aria-label={t("evidence.link-by-hand")}
          value={done.byHand}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </span>
  );
}
