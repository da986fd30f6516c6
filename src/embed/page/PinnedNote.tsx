import { memo, useRef } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { ChangedEntry } from "./loadPinned";

export interface PinnedNoteProps {
  readonly changes: readonly ChangedEntry[];
  /** The site's root, where the present record is. */
  readonly root: string;
}

/** How many entries of the record have changed since the version that is shown, and which. */
export const PinnedNote = memo(function PinnedNote({ changes, root }: PinnedNoteProps) {
  const t = useTranslate();
  const { language } = t;
  const dialog = useRef<HTMLDialogElement>(null);
  const said = t("pinned.changed", { count: changes.length });
  if (changes.length === 0) return <span>{said}</span>;
  return (
    <>
      <button
        type="button"
        className="embed-changed"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {said}
      </button>
      <dialog ref={dialog} className="embed-changes" aria-label={said} closedby="any">
        <form method="dialog">
          <button type="submit" aria-label={t("pinned.close")} title={t("pinned.close")}>
            <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
              <path d="M2 2l10 10M12 2L2 12" />
            </svg>
          </button>
        </form>
        <h2>{said}</h2>
        <ul>
          {changes.map(({ kind, id, change, words }) => {
            const name = words ? words[language] : id;
            // A party is told of on a page of its own.
            const href =
              kind === "party"
                ? `${root}${language === "ar" ? "ar/" : ""}party/${encodeURIComponent(id)}/`
                : `${root}?${kind}=${encodeURIComponent(id)}&lang=${language}`;
            return (
              <li key={`${kind} ${id}`}>
                <span>{t(`pinned.${kind}-${change}`)}</span>{" "}
                {change === "removed" ? (
                  <bdi dir={words ? undefined : "ltr"}>{name}</bdi>
                ) : (
                  <a href={href} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
        <p>
          <a href={`${root}${language === "ar" ? "ar/" : ""}data/`} target="_blank" rel="noopener noreferrer">
            {t("pinned.why")}
          </a>
        </p>
      </dialog>
    </>
  );
});
