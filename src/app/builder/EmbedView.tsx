import { useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import type { AppStore } from "../../state/appStore";
import { LaterDialog } from "../LaterDialog";
import { laterPart } from "../laterPart";
import { useIsLive } from "../useIsLive";
import "./embedView.css";

export interface EmbedViewProps {
  readonly store: AppStore;
  readonly record: TruceRecord;
}

const BUILDER = laterPart(() => import("./Builder"));

/** Opens the builder, which makes an embed of what is seen. */
export function EmbedView({ store, record }: EmbedViewProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isLive = useIsLive();
  if (!isLive) return null;
  return (
    <>
      <button
        type="button"
        className="icon-button embed-view"
        aria-haspopup="dialog"
        aria-label={t("builder.open")}
        title={t("builder.open")}
        onClick={() => setOpen(true)}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path
            d="M6 4.5L1.8 9L6 13.5M12 4.5L16.2 9L12 13.5M10.4 3.5L7.6 14.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      <LaterDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        className="builder-sheet"
        label={t("builder.title")}
        part={BUILDER}
      >
        {({ Builder }) => <Builder {...{ record, store }} onClose={() => setOpen(false)} />}
      </LaterDialog>
    </>
  );
}
